/** A document: who it is, its table of contents beside or above it, its text. */
export const documentStyle = `
.document{display:grid;grid-template-columns:minmax(0,1fr);gap:0 2.5rem;background:var(--paper);border:1px solid var(--line);border-radius:.8rem;padding-block:1.4rem 2rem}
.eyebrow{display:flex;flex-wrap:wrap;gap:.2rem .9rem;align-items:center;margin:0;font-size:.95rem;color:var(--muted)}
.summary{max-width:46rem;font-size:1.1rem}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.2rem,1fr));gap:.9rem 1rem;margin:1.2rem 0;padding:.9rem 1.1rem;background:var(--soft);border-radius:.6rem}
.facts dt,.scopes dt{font-size:.85rem;font-weight:400;color:var(--muted)}
.facts dd{font-weight:600}
.late{display:block;color:var(--warning)}
.scopes{margin:1rem 0}
.scopes div{display:grid;grid-template-columns:5rem 1fr;gap:.2rem .8rem;align-items:baseline;margin:.4rem 0}
.nurse{font-size:.95rem;color:var(--muted)}
.ribbon{position:sticky;top:0;z-index:1;grid-column:1/-1;margin:-1.4rem calc(-1*clamp(1rem,3vw,2rem)) 1rem;padding:.35rem 1rem;background:var(--danger);color:var(--paper);font-size:.95rem;font-weight:700;text-align:center}
html:has(.ribbon){scroll-padding-top:3.5rem}
html:has(.ribbon) .contents__beside{top:3.5rem}
.notice a{color:inherit;font-weight:600}
.contents ol{margin:0;padding:0;list-style:none;counter-reset:part}
.contents li{margin:0}
.contents a{display:block;padding:.22rem .6rem;border-left:2px solid var(--line);color:var(--ink);text-decoration:none;font-size:.93rem;line-height:1.4}
.contents a:hover{border-color:var(--link);color:var(--link);text-decoration:underline}
.contents details{border:1px solid var(--line);border-radius:.6rem;padding:.5rem .9rem}
.contents summary{padding:.2rem 0;font-weight:600;cursor:pointer}
.contents details[open] summary{margin-bottom:.4rem}
.contents__beside{display:none}
.text{min-width:0;max-width:48rem}
.text h2{scroll-margin-top:1rem;padding-top:.2rem}
.text article>section:first-child>h2{margin-top:1.4rem}
.text h2:target{color:var(--link)}
.key-points{margin:1.6rem 0;padding:.2rem clamp(1rem,2.5vw,1.6rem) .8rem;border:2px solid var(--link);border-radius:.8rem}
.text article>.key-points:first-child>h2{margin-top:.9rem;color:var(--link)}
.versions ol{list-style:none;padding:0}
.version{margin:0;padding:.6rem 0 .6rem 1rem;border-left:3px solid var(--line)}
.version--inForce{border-color:var(--good)}
.version--withdrawn{border-color:var(--danger)}
.version p{margin:.1rem 0}
.here{color:var(--muted)}
.about{margin-top:2.4rem;padding-top:.6rem;border-top:1px solid var(--line);font-size:.92rem;color:var(--muted)}
.about h2{font-size:1.05rem;margin:.6rem 0 .3rem;color:var(--ink)}
.about p{margin:.3rem 0}
@media screen and (min-width:62rem){
.document{grid-template-columns:15rem minmax(0,1fr)}
.identity{grid-column:1/-1}
.contents details{display:none}
.contents__beside{display:block;position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto;margin-top:2rem;padding:.3rem}
.contents__beside p{margin:0 0 .5rem;font-weight:600}
}
`
