/** Numbers that a list of ours shows alike but for the sign behind: 1. 1) (1) 1- */
const plainNumber = /^\(?%[1-9]\s*[.)°:/–—-]?\s*$/u

/** Signs that only say that an item begins. Every other one may mean something: ☐, ✓, ✗, →. */
const plainBullet = /^[\s•·∙⋅●○◦◯o▪▫■◆◇◊❖♦⬥⬧⬩⧫➢➤►▶▷▸‣⁃\-–—―−‐*_⚫⚪⬤⭘🔾🞄🞍🞏◾◽◼⬝▬➣➥]*$/u

/** Whether a list of ours shows the same as a level that is written so: « %1. », « (%1) ». */
export const isPlainNumber = (text: string): boolean => plainNumber.test(text)

/** Whether a sign only says that an item begins. */
export const isPlainBullet = (sign: string): boolean => plainBullet.test(sign)
