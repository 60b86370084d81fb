import { compactStyle } from '../../../render/style'

/** The form of « quelle échelle ? » and its answers. */
export const chooseStyle = compactStyle(`
.choose{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:1rem 1.6rem;align-items:start;margin:1.2rem 0;padding:1.2rem clamp(1rem,2.5vw,1.8rem);background:var(--paper);border:1px solid var(--line);border-radius:.8rem}
.choose__field{min-width:0;margin:0;padding:0;border:0}
.choose__field>label,.choose legend{display:block;margin:0 0 .35rem;padding:0;font-weight:600}
.choose input,.choose select,.choose button{font:inherit;color:inherit}
.choose input[type=text],.choose select{min-height:2.75rem;padding:.4rem .6rem;border:1px solid var(--muted);border-radius:.4rem;background:var(--paper)}
.choose__age{display:flex;gap:.5rem}
.choose__age input{width:6rem}
.choose>.choose__field>select{width:100%}
.choose__radios{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}
.choose__radios label{display:flex;gap:.5rem;align-items:center;min-height:2.75rem}
.choose__radios input{width:1.25rem;height:1.25rem;margin:0}
.choose__buttons{display:flex;gap:1.2rem;align-items:center;grid-column:1/-1;margin:0}
.choose button{min-height:2.75rem;padding:.4rem 1.6rem;border:1px solid var(--link);border-radius:.4rem;background:var(--link);color:var(--paper);font-weight:600;cursor:pointer}
.choose__error{margin:.35rem 0 0;color:var(--danger);font-weight:600}
.choose__list h3{margin:0;font-size:1.08rem}
.choose__why,.choose__check{margin:.3rem 0}
.choose__list :is(.choose__why,.choose__check) li{padding:.05rem 0;border:0}
.choose__check li{color:var(--warning)}
`)

/** A sheet for a patient file: blanks at its head, a column for each time that a score is taken. */
export const formStyle = compactStyle(`
.form{background:var(--paper);border:1px solid var(--line);border-radius:.8rem;padding-block:1.2rem}
.form h1{margin-top:0}
.form__blanks{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:.9rem 1.5rem;margin:1rem 0;padding:0;list-style:none}
.form__blanks li{display:flex;gap:.5rem;align-items:end;margin:0}
.form__blanks span{flex:1;min-width:4rem;border-bottom:1px solid var(--ink)}
.form table{table-layout:fixed}
.form :is(th,td){border:1px solid var(--muted);padding:.3rem .4rem}
.form__score{width:3.2rem}
.form__label{width:26%}

.form__thresholds{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:.4rem 0}
.form tbody th{text-align:start}
.form__moment{height:2.6rem;font-weight:400}
@media screen and (max-width:40rem){.form :is(th,td).form__moment~.form__moment~.form__moment~.form__moment{display:none}.form td:nth-child(n+6){display:none}}
@media print{
.form{border:0;padding:0}
.form__screen{display:none}
.form table{font-size:9.5pt}
.form :is(th,td){padding:.16rem .3rem}
}
`)
