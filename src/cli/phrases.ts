import type { Localised } from '../core/findings/localised';
import type { Phrases } from '../core/report/phrase';
import { ExitStatus } from './exit-status';

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
  oneFileAtATime: {
    'zh-CN': '“--annotate”“--previous”一次只能用于一个文件。',
    'en-US': '"--annotate" and "--previous" take exactly one file.',
  },
  oneFileOnly: {
    'zh-CN': '这个命令要写一个文件，且只能写一个。',
    'en-US': 'This command takes exactly one file.',
  },
  noOutput: {
    'zh-CN': '要用“--output”写明副本的文件名。',
    'en-US': '"--output" must name the copy.',
  },
  unknownFormat: {
    'zh-CN': '“--format”只能是 {formats} 之一。',
    'en-US': '"--format" must be one of {formats}.',
  },
  unknownForm: {
    'zh-CN': '“--as”只能是 values 或 formulas。',
    'en-US': '"--as" must be values or formulas.',
  },
  fileNameMissing: {
    'zh-CN': '选项“{option}”后面要写文件名。',
    'en-US': 'The option "{option}" needs the name of a file.',
  },
  strayOption: {
    'zh-CN': '选项“{option}”不能用于“{command}”。',
    'en-US': 'The option "{option}" does not go with "{command}".',
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
  nothingMatches: {
    'zh-CN': '没有文件与这个通配符相符。',
    'en-US': 'No file matches this pattern.',
  },
  isFolder: { 'zh-CN': '文件夹里没有工作簿文件。', 'en-US': 'There is no workbook in this folder.' },
  notRegular: { 'zh-CN': '这不是普通文件。', 'en-US': 'This is not a regular file.' },
  noPermission: {
    'zh-CN': '没有读取这个文件的权限，或文件正被其他程序占用。',
    'en-US': 'There is no permission to read this file, or another program has locked it.',
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
  notBeside: {
    'zh-CN': '{reason}本年的文件照常核对，只是没有与上年对照。',
    'en-US': '{reason} The file itself is checked, only not beside last year’s.',
  },
  line: { 'zh-CN': '{file}：{reason}', 'en-US': '{file}: {reason}' },
} as const satisfies Phrases;

/** Why there is no copy. */
export const COPY_PHRASES = {
  exists: {
    'zh-CN': '没有写出：已有同名文件；要覆盖它，请加“--force”。',
    'en-US': 'Nothing was written: a file of this name exists. Add "--force" to replace it.',
  },
  sameFile: {
    'zh-CN': '没有写出：副本不能是原文件本身。',
    'en-US': 'Nothing was written: the copy cannot be the file itself.',
  },
  otherExtension: {
    'zh-CN': '没有写出：副本的扩展名须与原文件相同（{extension}）。',
    'en-US': 'Nothing was written: the name of the copy must end as that of the file does ({extension}).',
  },
  wrongEnding: {
    'zh-CN': '没有写出：文件名须以 {extension} 结尾。',
    'en-US': 'Nothing was written: the name must end in {extension}.',
  },
  isFolder: {
    'zh-CN': '没有写出：这是一个文件夹，请写文件名。',
    'en-US': 'Nothing was written: this is a folder; name a file.',
  },
  noFolder: {
    'zh-CN': '没有写出：所在的文件夹不存在。',
    'en-US': 'Nothing was written: the folder does not exist.',
  },
  noPermission: {
    'zh-CN': '没有写出：没有写入权限，或文件正被其他程序占用。',
    'en-US':
      'Nothing was written: there is no permission to write here, or another program has locked the file.',
  },
  noSpace: {
    'zh-CN': '没有写出：磁盘空间不足。',
    'en-US': 'Nothing was written: the disk is full.',
  },
  unwritable: {
    'zh-CN': '没有写出（{reason}）。',
    'en-US': 'Nothing was written ({reason}).',
  },
  unpatchable: {
    'zh-CN': '没有写出：原文件的内部结构无法安全改写（{reason}）；请用 Excel 或 WPS 打开原文件，另存后再试。',
    'en-US':
      'Nothing was written: the original is built in a way that cannot be changed safely ({reason}); open it in Excel or WPS, save it and try again.',
  },
} as const satisfies Phrases;

/** What was done to an annotated copy. */
export const ANNOTATE_PHRASES = {
  written: {
    'zh-CN': '标注副本已写入 {output}，标出 {cells} 个单元格。',
    'en-US': 'The annotated copy was written to {output}. Cells marked: {cells}.',
  },
  reportOnly: {
    'zh-CN': '有 {count} 处说明附近没有空位，只写在校验报告里。',
    'en-US': 'Explanations without a free place, given in the report only: {count}.',
  },
  protectedSheets: {
    'zh-CN': '以下工作表受保护，没有标注：{sheets}。',
    'en-US': 'These sheets are protected and were not marked: {sheets}.',
  },
  noReport: {
    'zh-CN': '工作簿的结构受保护，没有加校验报告。',
    'en-US': 'The structure of the workbook is protected; no report sheet was added.',
  },
} as const satisfies Phrases;

/** What was done to a cleared copy. */
export const CLEAR_PHRASES = {
  cleared: {
    'zh-CN': '去掉标记的副本已写入 {output}。',
    'en-US': 'The copy without marks was written to {output}.',
  },
  nothing: {
    'zh-CN': '没有本工具的标记，{output} 与原文件相同。',
    'en-US': 'There were no marks of this tool; {output} is the same as the file.',
  },
  adopted: {
    'zh-CN': '有 {count} 条批注已被改动或回复，保留不动。',
    'en-US': 'Notes that were edited or answered, and stay: {count}.',
  },
  protectedSheets: {
    'zh-CN': '以下工作表受保护，标记没有去掉：{sheets}。',
    'en-US': 'These sheets are protected and keep their marks: {sheets}.',
  },
} as const satisfies Phrases;

/** Progress and the closing list over several files. */
export const BATCH_PHRASES = {
  progress: { 'zh-CN': '正在核对 {number}/{count} {file}', 'en-US': 'Checking {number}/{count} {file}' },
  heading: { 'zh-CN': '共 {count} 个文件', 'en-US': 'Files: {count}' },
  clean: { 'zh-CN': '没有错误', 'en-US': 'no errors' },
  findings: {
    'zh-CN': '错误 {errors}，需说明 {warnings}',
    'en-US': 'errors {errors}, to explain {warnings}',
  },
  warnings: { 'zh-CN': '没有错误，需说明 {warnings}', 'en-US': 'no errors, to explain {warnings}' },
  failed: { 'zh-CN': '没有核对：{reason}', 'en-US': 'not checked: {reason}' },
} as const satisfies Phrases;

/** The columns of the table over all files, in their order. */
export const CSV_HEADINGS = [
  { 'zh-CN': '文件', 'en-US': 'File' },
  { 'zh-CN': '结果', 'en-US': 'Result' },
  { 'zh-CN': '认出的表', 'en-US': 'Tables' },
  { 'zh-CN': '核对的关系', 'en-US': 'Relations' },
  { 'zh-CN': '成立', 'en-US': 'Held' },
  { 'zh-CN': '尾差', 'en-US': 'Rounding' },
  { 'zh-CN': '不成立', 'en-US': 'Broken' },
  { 'zh-CN': '错误', 'en-US': 'Errors' },
  { 'zh-CN': '需说明', 'en-US': 'To explain' },
  { 'zh-CN': '提示', 'en-US': 'Notes' },
  { 'zh-CN': '没有核对的原因', 'en-US': 'Why not checked' },
] as const satisfies readonly Localised[];

export const CSV_STANDINGS = {
  [ExitStatus.Clean]: { 'zh-CN': '没有错误', 'en-US': 'no errors' },
  [ExitStatus.Errors]: { 'zh-CN': '有错误', 'en-US': 'errors' },
  [ExitStatus.Failed]: { 'zh-CN': '没有核对', 'en-US': 'not checked' },
} as const satisfies Readonly<Record<ExitStatus, Localised>>;

/** What is said beside a drafted narrative. */
export const NARRATE_PHRASES = {
  written: { 'zh-CN': '情况说明已写入 {output}。', 'en-US': 'The narrative was written to {output}.' },
  openReasons: {
    'zh-CN': '情况说明中有 {count} 处“主要原因”留空（＿＿＿＿），请补写后再公开。',
    'en-US':
      'Reasons for changes left blank in the narrative, to be filled in before it is published: {count}.',
  },
  openFigures: {
    'zh-CN': '情况说明中有 {count} 处表中没有的内容留空（＿＿＿＿），请补写后再公开。',
    'en-US':
      'Matters no table tells, left blank in the narrative, to be filled in before it is published: {count}.',
  },
  unreadable: {
    'zh-CN':
      '表中有 {count} 处金额是错误值或无法识读的文本，用到它们的句子没有写或没有写全；请先改正，再重新起草。',
    'en-US':
      'Amounts of the tables that are error values or words: {count}. What rests on them was not written, or not in full; correct them and draft again.',
  },
  review: { 'zh-CN': '修改与待核实清单', 'en-US': 'What was changed, and what to look at' },
  corrected: {
    'zh-CN': '{where}：“{from}”改为“{to}”。',
    'en-US': '{where}: "{from}" became "{to}".',
  },
  drafted: { 'zh-CN': '新写：{text}', 'en-US': 'Written: {text}' },
  disputed: { 'zh-CN': '{where}：{remark}未作改动。', 'en-US': '{where}: {remark} Left as it is.' },
  confirm: { 'zh-CN': '待核实：“{where}”{remark}', 'en-US': 'To confirm: "{where}" {remark}' },
  unchecked: {
    'zh-CN': '{where}：“{text}”中有表中查不到的数，未作改动。',
    'en-US': '{where}: "{text}" has a figure that no table tells. Left as it is.',
  },
  notCompared: {
    'zh-CN': '表中没有上年数，没有写增减情况；用“--previous”指明上年的文件可以写出。',
    'en-US':
      'No figures of last year are known, so no changes are told; name last year’s file with "--previous".',
  },
} as const satisfies Phrases;

/** What recomputing would change or has changed. */
export const RECOMPUTE_PHRASES = {
  nothing: {
    'zh-CN': '各级小计、合计与明细一致，无须重算。',
    'en-US': 'Every subtotal and total agrees with its parts; there is nothing to recompute.',
  },
  edit: {
    'zh-CN': '{sheet} {cell}：{before} → {after}（{unit}） {formula}',
    'en-US': '{sheet} {cell}: {before} → {after} ({unit}) {formula}',
  },
  rate: {
    'zh-CN': '{sheet} {cell}：{before} → {after} {formula}',
    'en-US': '{sheet} {cell}: {before} → {after} {formula}',
  },
  blank: { 'zh-CN': '空白', 'en-US': 'blank' },
  conflict: {
    'zh-CN': '{sheet} {cell}：各项关系算出的数不一致（{values} {unit}），请先核对明细，未作改动。',
    'en-US': '{sheet} {cell}: its sums disagree ({values} {unit}); check the parts first. Left as it is.',
  },
  stale: {
    'zh-CN':
      '{sheet} {cell}：公式 {formula} 应得 {after}，文件里存的结果为“{before}”；公式不动，在 Excel 中重新计算即可。',
    'en-US':
      '{sheet} {cell}: the formula {formula} comes to {after}, but the file holds "{before}". The formula stays; recalculate in Excel.',
  },
  summary: { 'zh-CN': '共 {count} 个单元格要改。', 'en-US': 'Cells to change: {count}.' },
  noEdits: { 'zh-CN': '没有要改的单元格。', 'en-US': 'There is no cell to change.' },
  planOnly: {
    'zh-CN': '写了“--plan”，只列出计划，没有写出副本。',
    'en-US': 'Because of "--plan" the plan is only shown; no copy was written.',
  },
  written: {
    'zh-CN': '重算后的副本已写入 {output}，改动 {count} 个单元格。',
    'en-US': 'The recomputed copy was written to {output}. Cells changed: {count}.',
  },
} as const satisfies Phrases;
