/** How the report looks, on a screen and on A4 paper. Severities are told by words and signs, colour only helps. */
export const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 32px 24px; max-width: 860px; color: #1b1b1b; background: #fff;
  font: 14px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 22px; line-height: 1.35; }
h2 { margin: 28px 0 8px; font-size: 16px; border-bottom: 1px solid #d0d0d0; padding-bottom: 4px; }
h3 { margin: 0; font-size: 14px; }
p { margin: 4px 0; }
.facts, .faint { color: #555; }
.outcome { margin: 16px 0; padding: 10px 14px; border-left: 4px solid #107c10; background: #f3f8f3; font-size: 15px; }
.outcome.error { border-color: #b10e1c; background: #fdf3f4; }
.outcome.warning { border-color: #8a5a00; background: #fdf8ef; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 5px 8px 5px 0; text-align: left; vertical-align: top; border-bottom: 1px solid #e5e5e5; }
article.finding { padding: 10px 0 10px 12px; border-left: 3px solid #c8c8c8; margin: 10px 0; }
article.finding.error { border-color: #b10e1c; }
article.finding.warning { border-color: #8a5a00; }
.rule { font-weight: 400; color: #555; margin-left: 8px; }
ul { margin: 4px 0; padding-left: 18px; }
section.workbook + section.workbook { margin-top: 56px; }
@page { size: A4; margin: 16mm 14mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  h2 { break-after: avoid; }
  article.finding, tr, .outcome { break-inside: avoid; }
  section.workbook + section.workbook { break-before: page; margin-top: 0; }
  .outcome, article.finding { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
