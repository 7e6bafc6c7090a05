import type { Phrases } from '../core/report/phrase';

export const USAGE = {
  'zh-CN': `预算校核：核对部门预算、部门决算公开表。

用法：
  budget-check validate FILE.xlsx... [--json] [--lang zh-CN|en-US]

命令：
  validate    核对一个或多个工作簿，列出不成立的勾稽关系。只读取，不改动文件。

选项：
  --json      每个文件输出一行 JSON，供程序读取
  --lang      报告的语言：zh-CN（默认）或 en-US
  --help      显示本说明

退出状态：0 没有错误；1 有错误；2 有文件无法读取或命令写错。
`,
  'en-US': `Checks the workbooks Chinese departments disclose: budgets and final accounts.

Usage:
  budget-check validate FILE.xlsx... [--json] [--lang zh-CN|en-US]

Commands:
  validate    Checks one or more workbooks and lists what does not tie out. Files are only read.

Options:
  --json      One line of JSON per file, for programs
  --lang      Language of the report: zh-CN (default) or en-US
  --help      Shows this text

Exit status: 0 no errors; 1 errors found; 2 a file could not be read or the call is wrong.
`,
} as const;

/** What is wrong with a call. */
export const CALL_PHRASES = {
  noCommand: { 'zh-CN': '没有写命令。', 'en-US': 'There is no command.' },
  unknownCommand: {
    'zh-CN': '没有“{command}”这个命令。',
    'en-US': 'There is no command "{command}".',
  },
  noFiles: {
    'zh-CN': '没有写要核对的文件。',
    'en-US': 'There is no file to check.',
  },
  unknownOption: { 'zh-CN': '没有“{option}”这个选项。', 'en-US': 'There is no option "{option}".' },
  noValueAllowed: {
    'zh-CN': '选项“{option}”后面不能带值。',
    'en-US': 'The option "{option}" takes no value.',
  },
  unknownLanguage: {
    'zh-CN': '“--lang”只能是 zh-CN 或 en-US。',
    'en-US': '"--lang" must be zh-CN or en-US.',
  },
  internal: {
    'zh-CN': '没有完成，结果可能不全（{reason}）。',
    'en-US': 'This did not finish, and the result may be incomplete ({reason}).',
  },
  seeHelp: {
    'zh-CN': '{problem}运行 budget-check --help 查看用法。',
    'en-US': '{problem} Run budget-check --help to see how it is used.',
  },
} as const satisfies Phrases;

/** Why a file was not checked. */
export const FAILURE_PHRASES = {
  notFound: { 'zh-CN': '找不到这个文件。', 'en-US': 'The file does not exist.' },
  isFolder: { 'zh-CN': '这是文件夹，不是工作簿文件。', 'en-US': 'This is a folder, not a workbook.' },
  notRegular: { 'zh-CN': '这不是普通文件。', 'en-US': 'This is not a regular file.' },
  noPermission: {
    'zh-CN': '没有读取这个文件的权限，或文件正被其他程序占用。',
    'en-US': 'The file may not be read, or another program has locked it.',
  },
  tooLarge: { 'zh-CN': '文件太大，无法读取。', 'en-US': 'The file is too large to read.' },
  unreadable: {
    'zh-CN': '文件读取失败（{reason}）。',
    'en-US': 'The file could not be read ({reason}).',
  },
  noTables: {
    'zh-CN': '没有认出任何预算、决算公开表，因此什么也没有核对。',
    'en-US': 'No budget or final-accounts table was recognised, so nothing was checked.',
  },
  internal: {
    'zh-CN': '本工具内部出错（{reason}），这个文件没有核对；请把这句话告诉开发者。',
    'en-US': 'This tool failed ({reason}) and did not check the file; please report this sentence.',
  },
  line: { 'zh-CN': '{file}：{reason}', 'en-US': '{file}: {reason}' },
} as const satisfies Phrases;

/** Progress and the closing list over several files. */
export const BATCH_PHRASES = {
  progress: { 'zh-CN': '正在核对 {number}/{count} {file}', 'en-US': 'Checking {number}/{count} {file}' },
  heading: { 'zh-CN': '共 {count} 个文件', 'en-US': 'Files: {count}' },
  clean: { 'zh-CN': '没有错误', 'en-US': 'no errors' },
  findings: {
    'zh-CN': '错误 {errors}，警告 {warnings}',
    'en-US': 'errors {errors}, warnings {warnings}',
  },
  warnings: { 'zh-CN': '没有错误，警告 {warnings}', 'en-US': 'no errors, warnings {warnings}' },
  failed: { 'zh-CN': '没有核对：{reason}', 'en-US': 'not checked: {reason}' },
} as const satisfies Phrases;
