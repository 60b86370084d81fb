/** What differs between two versions: struck or underlined, said in words, in colour besides. */
export const compareStyle = `
ins,del{padding:0 .12em;border-radius:.2rem;color:inherit}
ins{background:var(--good-bg,var(--soft));text-decoration:underline;text-decoration-thickness:.12em;text-underline-offset:.18em}
del{background:var(--danger-bg);text-decoration:line-through;text-decoration-thickness:.12em}
ins img{outline:3px solid var(--good);outline-offset:2px}
del img{outline:3px dashed var(--danger);outline-offset:2px;opacity:.6}
ins::before,ins::after,del::before,del::after{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
ins::before{content:" [ajouté : "}
del::before{content:" [retiré : "}
ins::after,del::after{content:"] "}
.diff-added,.diff-removed,.diff-moved,.diff-changed{border-inline-start:.25rem solid var(--line);padding-inline-start:.6rem}
.diff-added{border-color:var(--good)}
.diff-removed{border-color:var(--danger);border-inline-start-style:dashed}
.diff-moved{border-inline-start-style:double;border-inline-start-width:.4rem}
:is(tr,td,th).diff-added{border-inline-start:0;box-shadow:inset .25rem 0 var(--good)}
:is(tr,td,th).diff-removed{border-inline-start:0;box-shadow:inset .25rem 0 var(--danger)}
.changes{margin:1.2rem 0;padding:.6rem 1rem;border:1px solid var(--line);border-radius:.6rem}
.changes>summary{padding:.2rem 0;font-weight:600;cursor:pointer}
.changes>h2{margin:.4rem 0}
.changes__list{list-style:none;margin:.6rem 0;padding:0}
.change{margin:0;padding:.55rem 0 .55rem .8rem;border-inline-start:.25rem solid var(--line)}
.change+.change{margin-top:.5rem}
.change--critical{border-color:var(--danger)}
.change p{margin:.15rem 0}
.change__place{font-weight:600}
.change__tag{display:inline-block;padding:0 .5rem;border:1px solid var(--danger);border-radius:1rem;color:var(--danger);font-size:.82rem}
.change dl{margin:.2rem 0}
.change dl div{display:grid;grid-template-columns:3.8rem minmax(0,1fr);gap:0 .4rem}
.change dd{overflow-wrap:anywhere}
.change dt{font-weight:400;color:var(--muted);font-size:.88rem}
@media screen and (max-width:30rem){.change dl div{grid-template-columns:minmax(0,1fr)}}
.comparison{max-width:60rem;background:var(--paper);border:1px solid var(--line);border-radius:.8rem;padding-block:1.4rem 2rem}
@media print{ins,del{background:none}.comparison{border:0}}
`
