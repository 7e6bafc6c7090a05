/** What --help prints. */
export const USAGE = {
  'zh-CN': `预算校核：核对部门预算、部门决算公开表。

用法：
  budget-check validate FILE.xlsx|FOLDER|PATTERN... [--json | --format text|html|json|csv|jsonl|sarif]
                        [--annotate OUT.xlsx] [--previous LAST_YEAR.xlsx] [--force] [--lang zh-CN|en-US]
  budget-check recompute FILE.xlsx [--plan] [--output OUT.xlsx] [--as values|formulas] [--previous LAST_YEAR.xlsx]
                         [--force] [--lang zh-CN|en-US]
  budget-check narrate FILE.xlsx [--previous LAST_YEAR.xlsx] [--output OUT.md] [--force] [--lang zh-CN|en-US]
  budget-check clear FILE.xlsx --output OUT.xlsx [--force] [--lang zh-CN|en-US]

命令：
  validate    核对工作簿、整个文件夹或通配符所指的工作簿，列出不成立的勾稽关系。只读取，不改动文件。
  recompute   由各项明细重算小计、合计：列出要改的单元格；加 --output 写出改好的副本。
  narrate     由各表起草情况说明（Markdown）；需要说明原因的地方留空。
  clear       写出一份去掉本工具标记的副本：底色、批注和校验报告，其余内容原样不动。

选项：
  --json      每个文件输出一行 JSON，供程序读取；同 --format json
  --format    结果的格式：text 文字报告（默认）；html 可打印的网页；csv、jsonl 每个文件一行汇总；sarif 供代码扫描类查看器读取
  --annotate  另存一份标注副本：有问题的单元格加底色和批注，并附校验报告工作表
  --previous  上年的文件：核对表中的上年数；重算时另附与上年的对比表，起草说明时写出增减
  --output    副本（情况说明）的文件名
  --plan      只列出计划，什么也不写
  --as        重算结果写成数值（values，默认）或公式（formulas）
  --force     副本的文件名已存在时，覆盖它
  --lang      报告的语言：zh-CN（默认）或 en-US
  --help      显示本说明

退出状态：0 没有错误；1 有错误；2 有文件无法读取或命令写错。
`,
  'en-US': `Checks the budget and final-accounts workbooks that Chinese government departments disclose.

Usage:
  budget-check validate FILE.xlsx|FOLDER|PATTERN... [--json | --format text|html|json|csv|jsonl|sarif]
                        [--annotate OUT.xlsx] [--previous LAST_YEAR.xlsx] [--force] [--lang zh-CN|en-US]
  budget-check recompute FILE.xlsx [--plan] [--output OUT.xlsx] [--as values|formulas] [--previous LAST_YEAR.xlsx]
                         [--force] [--lang zh-CN|en-US]
  budget-check narrate FILE.xlsx [--previous LAST_YEAR.xlsx] [--output OUT.md] [--force] [--lang zh-CN|en-US]
  budget-check clear FILE.xlsx --output OUT.xlsx [--force] [--lang zh-CN|en-US]

Commands:
  validate    Checks workbooks, folders of them or what a pattern matches, and lists what does not tie out.
  recompute   Computes subtotals and totals anew: lists the cells to change; --output writes a corrected copy.
  narrate     Drafts the narrative from the tables as Markdown; reasons are left open.
  clear       Writes a copy without the marks of this tool (colours, notes, report); all else stays as it is.

Options:
  --json      One line of JSON per file, for programs; the same as --format json
  --format    Shape of the result: text (default); html: a page to print; csv, jsonl: one line of counts per file; sarif: for code-scanning viewers
  --annotate  Writes a copy with colours and notes on the cells found, and a report sheet
  --previous  Last year's file: last year's figures are checked, compared in a sheet, and told in the narrative
  --output    Name of the copy or narrative
  --plan      Only lists what recomputing would change; nothing is written
  --as        Recomputed cells hold values (default) or formulas
  --force     Replaces a file that already has the name of the copy
  --lang      Language of the report: zh-CN (default) or en-US
  --help      Shows this text

Exit status: 0 no errors; 1 errors found; 2 a file could not be read or the call is wrong.
`,
} as const;
