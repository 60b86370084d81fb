/** The first page: what changed last, then everything by theme. */
export const homeStyle = `
.lead{max-width:46rem;color:var(--muted);font-size:1.08rem}
.themes{margin:1rem 0 2rem}
.news,.theme{margin:1.2rem 0;padding:1.2rem clamp(1rem,2.5vw,1.8rem);background:var(--paper);border:1px solid var(--line);border-radius:.8rem}
.news h2,.theme h2{margin:.1rem 0 .4rem;font-size:1.25rem}
.count{font-weight:400;color:var(--muted)}
.groups{columns:2 26rem;column-gap:1.2rem}
.groups .theme{margin:0 0 1.2rem;break-inside:avoid}
.list{list-style:none;margin:0;padding:0}
.list li{margin:0;padding:.75rem 0;border-top:1px solid var(--line)}
.list li:first-child{border-top:0}
.list a{font-weight:600}
.list p{margin:.15rem 0}
.news li{display:grid;grid-template-columns:9.5rem 1fr;gap:0 1rem}
.news time{color:var(--muted);font-size:.92rem;padding-top:.1rem}
@media screen and (max-width:40rem){.news li{grid-template-columns:1fr}}
`
