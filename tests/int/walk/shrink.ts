/**
 * Makes a failing list shorter: leaves out ever smaller parts of it as long as what is left still fails, the
 * last item aside. So many attempts at most, since each plays a walk again.
 */
export const shrink = async <Item>(
  items: readonly Item[],
  { fails, attempts }: { fails: (items: Item[]) => Promise<boolean>; attempts: number },
): Promise<Item[]> => {
  const last = items.slice(-1)
  let rest = items.slice(0, -1)
  let left = attempts
  for (
    let size = Math.ceil(rest.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let end = rest.length; end > 0 && left > 0; end -= size) {
      const without = [...rest.slice(0, Math.max(0, end - size)), ...rest.slice(end)]
      left -= 1
      if (await fails([...without, ...last])) rest = without
    }
  }
  return [...rest, ...last]
}
