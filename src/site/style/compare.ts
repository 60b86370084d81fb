// For the ear too: what is drawn through or underlined is said.
const said =
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap'

/** How what differs is shown, in colour and without it. */
export const compareStyle = `
ins{background:var(--good-bg);color:var(--good);text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.18em}
del{background:var(--danger-bg);color:var(--danger);text-decoration:line-through;text-decoration-thickness:2px}
ins img{outline:4px solid var(--good);outline-offset:2px}
del img{outline:4px dashed var(--danger);outline-offset:2px;opacity:.75}
ins::before{content:" [ajouté\\a0: ";${said}}
del::before{content:" [supprimé\\a0: ";${said}}
ins::after,del::after{content:"] ";${said}}
.diff-added:not(section,tr,td,th,dt,dd){border-inline-start:4px solid var(--good);padding-inline-start:.6rem}
.diff-removed:not(section,tr,td,th,dt,dd){border-inline-start:4px dashed var(--danger);padding-inline-start:.6rem}
.diff-moved:not(section,tr,td,th)::before{content:"Déplacé";display:inline-block;margin-inline-end:.5rem;padding:0 .4rem;border-radius:.3rem;background:var(--info-bg);color:var(--info);font-size:.8rem;font-weight:600}
.diff-status{font-size:.95rem;font-weight:400;color:var(--muted)}
.compared .text{max-width:none}
.compared__head{table-layout:fixed}
.compared__head thead th:first-child{width:22%}
.compared .nothing{color:var(--muted)}
.beside{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem}
.beside__side{min-width:0}
.beside__name{margin:.2rem 0;font-size:.9rem;color:var(--muted)}
.beside__side--before :is(ins,tr.diff-added,li.diff-added,.diff-moved.diff-added){display:none}
.beside__side--after :is(del,tr.diff-removed,li.diff-removed,.diff-moved.diff-removed){display:none}
@media screen and (max-width:45rem){.beside{grid-template-columns:1fr;gap:.5rem}}
`
