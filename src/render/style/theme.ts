/** The colours of every page: light, dark on a screen that asks for it, never dark on paper. */
export const themeStyle = `
:root{color-scheme:light;--ink:#17242b;--muted:#4a5a62;--paper:#fff;--ground:#f3f6f6;--soft:#eef3f3;--line:#cfd9db;--link:#0b5f6b;--focus:#0b5f6b;--good:#14613a;--good-bg:#e5f4ea;--danger:#a3131f;--danger-bg:#fdeeee;--warning:#7a4b00;--warning-bg:#fff6e2;--info:#0b4f8a;--info-bg:#ebf3fb}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--ink:#e4ebec;--muted:#a8b7bb;--paper:#121b1e;--ground:#0c1315;--soft:#1b272b;--line:#35474c;--link:#7fd0d6;--focus:#9ee6eb;--good:#8fdcac;--good-bg:#12301f;--danger:#ffb4b4;--danger-bg:#3a171a;--warning:#ffd591;--warning-bg:#362809;--info:#a9d3f8;--info-bg:#11293f}}
@media print{:root{--ink:#000;--muted:#333;--paper:#fff;--ground:#fff;--soft:#f1f3f3;--line:#8a9599;--link:#000;--good:#000;--good-bg:#fff;--danger:#7d0009;--danger-bg:#fff;--warning:#4d2f00;--warning-bg:#fff;--info:#00305c;--info-bg:#fff}}
`
