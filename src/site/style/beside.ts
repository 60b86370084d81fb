/** What only whoever is asked to sign sees of a comparison: how parts stand, and two texts beside each other. */
export const besideStyle = `
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
