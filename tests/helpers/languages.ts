/** Words of languages, and names that they give without being asked: a class of ours by that name hides or breaks them. */
const words = {
  java: 'Appendable AutoCloseable Boolean Byte Character CharSequence Class Cloneable Comparable Compiler Deprecated Double Enum Error Exception Float FunctionalInterface Integer Iterable Long Math Module Number Object Override Package Process Readable Record Runnable Runtime SafeVarargs Short String StringBuffer StringBuilder SuppressWarnings System Thread Throwable Void',
  javaUsed: 'File Date List Map Set Optional Objects Arrays Scanner Collection URI URL JSON',
  csharp:
    'Action Attribute Console Delegate Func Guid Index Lazy Range Task Tuple Type Version Uri',
  python:
    'ArithmeticError BaseException False None True Warning bool bytes dict filter float format help id input int iter len list map max min next object open print property range set slice sorted str sum super tuple type vars zip Response Client File Unset',
  script:
    'Array Blob Comment Document Element Event Function Headers Image Map Node Option Promise Proxy Range Request Response Set Symbol Text Window Record Partial Required Pick Omit',
  kotlin: 'Any Nothing Pair Result Sequence Triple Unit',
  swift: 'Data Decodable Encodable Encoder Decoder Protocol Self Never',
  go: 'error any Client Response Request',
  rust: 'Box Err None Ok Option Result Self Some Vec',
  keywords:
    'abstract as assert async await base break case catch class const continue default def delete do else enum extends final finally for func function go goto if implements import in interface internal is lambda let namespace native new operator out override package pass private protected public raise ref return sealed static struct switch template this throw trait try typeof union use using val var void volatile when where while with yield',
}

/** All of them, in small letters. */
export const known: ReadonlySet<string> = new Set(
  Object.values(words).flatMap((list) => list.toLowerCase().split(' ')),
)
