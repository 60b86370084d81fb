/** What is around every page: the banner, the way back, the foot. */
export const frameStyle = `
body{background:var(--ground)}
.site,.breadcrumb,main,.site-foot{max-width:72rem;margin-inline:auto;padding-inline:clamp(1rem,3vw,2rem)}
.skip{position:absolute;left:-999rem;z-index:1;padding:.6rem 1rem;background:var(--paper);font-weight:600}
.skip:focus{left:.5rem;top:.5rem}
.site{display:flex;flex-wrap:wrap;gap:.4rem 1.6rem;align-items:center;padding-block:.8rem}
.site nav{display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;margin-left:auto}
.site a{color:var(--ink);text-decoration:none;padding-block:.2rem}
.site a:hover{text-decoration:underline}
.brand{display:flex;align-items:center;gap:.6rem;font-size:1.1rem;font-weight:700}
.breadcrumb{font-size:.92rem;color:var(--muted)}
.breadcrumb ol{display:flex;flex-wrap:wrap;list-style:none;margin:.3rem 0 .8rem;padding:0}
.breadcrumb li{margin:0;padding:.1rem 0}
.breadcrumb li+li::before{content:"›";padding:0 .5rem}
.detail{font-size:.92rem;color:var(--muted)}
.chips{display:flex;flex-wrap:wrap;gap:.35rem;list-style:none;margin:0;padding:0}
.chips li{margin:0;border:1px solid var(--line);border-radius:1rem;background:var(--paper);font-size:.9rem;line-height:1.4}
.chips li,.chips a{padding:.12rem .7rem}
.chips li:has(a){padding:0}
.chips a{display:block;border-radius:1rem}
.badge{display:inline-block;padding:.1rem .65rem;border-radius:1rem;font-size:.88rem;background:var(--good-bg);color:var(--good)}
.badge--superseded,.badge--withdrawn{background:var(--danger-bg);color:var(--danger)}
.badge--overdue{background:var(--warning-bg);color:var(--warning)}
.plain{padding-block:1rem 2rem}
.plain>*{max-width:46rem}
.ref{white-space:nowrap}
.site-foot{margin-top:3rem;padding-block:1.4rem 2.4rem;font-size:.9rem;color:var(--muted)}
.site-foot p{max-width:46rem}
`
