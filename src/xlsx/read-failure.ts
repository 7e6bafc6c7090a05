import type { Localised } from '../core/findings/localised';
import type { ReadError, ReadErrorKind } from './read-error';

export type ReadFailureCode =
  'empty-file' | 'not-a-workbook' | 'encrypted' | 'legacy-xls' | 'binary-workbook' | 'damaged' | 'too-large';

/** Why a file was not read, in words for the clerk who chose it. */
export interface ReadFailure {
  readonly code: ReadFailureCode;
  readonly message: Localised;
  /** The part of the package that could not be read, e.g. "xl/workbook.xml". */
  readonly part?: string;
}

type Sentence = readonly [code: ReadFailureCode, zh: string, en: string];

const FAILURES: Readonly<Record<ReadErrorKind, Sentence>> = {
  'empty-file': [
    'empty-file',
    '文件是空的（0 字节），请重新导出或重新下载后再校核。',
    'The file is empty (0 bytes); export or download it again before checking.',
  ],
  'web-page': [
    'not-a-workbook',
    '文件实际上是网页（HTML），请用 Excel 或 WPS 打开，另存为 .xlsx 后再校核。',
    'The file is really a web page (HTML); open it in Excel or WPS and save it as .xlsx before checking.',
  ],
  'spreadsheet-xml': [
    'not-a-workbook',
    '文件是 XML 格式，不是 .xlsx 工作簿，请用 Excel 或 WPS 打开，另存为 .xlsx 后再校核。',
    'The file is plain XML, not an .xlsx workbook; open it in Excel or WPS and save it as .xlsx before checking.',
  ],
  'plain-text': [
    'not-a-workbook',
    '文件实际上是文本（如 CSV），请用 Excel 或 WPS 打开，另存为 .xlsx 后再校核。',
    'The file is really text (such as CSV); open it in Excel or WPS and save it as .xlsx before checking.',
  ],
  pdf: [
    'not-a-workbook',
    '文件是 PDF，不是工作簿，请选择生成它的 .xlsx 文件。',
    'The file is a PDF, not a workbook; choose the .xlsx file it was made from.',
  ],
  image: [
    'not-a-workbook',
    '文件是图片，不是工作簿，请选择 .xlsx 文件。',
    'The file is a picture, not a workbook; choose an .xlsx file.',
  ],
  'word-processing': [
    'not-a-workbook',
    '文件是文字文档，不是工作簿，请选择 .xlsx 文件。',
    'The file is a text document, not a workbook; choose an .xlsx file.',
  ],
  presentation: [
    'not-a-workbook',
    '文件是演示文稿，不是工作簿，请选择 .xlsx 文件。',
    'The file is a presentation, not a workbook; choose an .xlsx file.',
  ],
  'open-document': [
    'not-a-workbook',
    '文件是 OpenDocument 格式，请用 Excel 或 WPS 打开，另存为 .xlsx 后再校核。',
    'The file is in OpenDocument format; open it in Excel or WPS and save it as .xlsx before checking.',
  ],
  'other-archive': [
    'not-a-workbook',
    '文件是压缩包，不是工作簿，请解压后选择其中的 .xlsx 文件。',
    'The file is an archive, not a workbook; unpack it and choose the .xlsx file inside.',
  ],
  'unknown-format': [
    'not-a-workbook',
    '文件不是 Excel 工作簿，请选择 .xlsx 文件。',
    'The file is not an Excel workbook; choose an .xlsx file.',
  ],
  encrypted: [
    'encrypted',
    '文件已加密，请先用 Excel 或 WPS 取消密码再校核。',
    'The file is encrypted; remove its password in Excel or WPS before checking.',
  ],
  'legacy-workbook': [
    'legacy-xls',
    '文件是旧版表格格式（.xls 或 .et），请用 Excel 或 WPS 打开，另存为 .xlsx 后再校核。',
    'The file is in an old spreadsheet format (.xls or .et); open it in Excel or WPS and save it as .xlsx before checking.',
  ],
  'binary-workbook': [
    'binary-workbook',
    '文件是二进制工作簿（.xlsb），请用 Excel 或 WPS 打开，另存为 .xlsx 后再校核。',
    'The file is a binary workbook (.xlsb); open it in Excel or WPS and save it as .xlsx before checking.',
  ],
  missing: [
    'damaged',
    '文件不完整，缺少必需的内容，请用 Excel 或 WPS 打开并另存为 .xlsx，或重新下载后再校核。',
    'The file is incomplete: something it needs is missing; open it in Excel or WPS and save it as .xlsx, or download it again, before checking.',
  ],
  damaged: [
    'damaged',
    '文件已损坏，无法读取，请用 Excel 或 WPS 修复并另存为 .xlsx，或重新下载后再校核。',
    'The file is damaged and cannot be read; repair it in Excel or WPS and save it as .xlsx, or download it again, before checking.',
  ],
  'too-large': [
    'too-large',
    '文件展开后的内容异常庞大，为安全起见没有读取，请删除多余的行列和工作表后再校核。',
    'The file unpacks to an abnormal amount of data and was not read for safety; delete surplus rows, columns and sheets before checking.',
  ],
};

/** The failure a clerk is told of. */
export function describeFailure({ kind, part }: ReadError): ReadFailure {
  const [code, zh, en] = FAILURES[kind];
  const message = { 'zh-CN': zh, 'en-US': en };
  return part === undefined ? { code, message } : { code, message, part };
}

/** The same for one sheet of a workbook whose other sheets were read. */
export function describeSheetFailure({ kind, part, cell }: ReadError, sheet: string): ReadFailure {
  const code = FAILURES[kind][0];
  const message = sheetSentence(kind, sheet, cell);
  return part === undefined ? { code, message } : { code, message, part };
}

function sheetSentence(kind: ReadErrorKind, sheet: string, cell: string | undefined): Localised {
  if (kind === 'missing') {
    return {
      'zh-CN': `工作表“${sheet}”的内容在文件中找不到，没有校核；请用 Excel 或 WPS 打开并另存为 .xlsx 后再校核。`,
      'en-US': `The content of sheet “${sheet}” is missing from the file, so it was not checked; open the file in Excel or WPS and save it as .xlsx.`,
    };
  }
  if (kind === 'too-large') {
    return cell === undefined
      ? {
          'zh-CN': `工作表“${sheet}”展开后的内容异常庞大，为安全起见没有读取；请删除多余的行列后再校核。`,
          'en-US': `Sheet “${sheet}” unpacks to an abnormal amount of data and was not read for safety; delete surplus rows and columns.`,
        }
      : {
          'zh-CN': `工作表“${sheet}”内容过多或分布过散（读到单元格 ${cell} 时停止），没有校核；请删除远处多余的内容后再校核。`,
          'en-US': `Sheet “${sheet}” holds too much or too scattered content (reading stopped at cell ${cell}), so it was not checked; delete stray content.`,
        };
  }
  return cell === undefined
    ? {
        'zh-CN': `工作表“${sheet}”已损坏，无法读取；请用 Excel 或 WPS 修复并另存为 .xlsx 后再校核。`,
        'en-US': `Sheet “${sheet}” is damaged and cannot be read; repair the file in Excel or WPS and save it as .xlsx.`,
      }
    : {
        'zh-CN': `工作表“${sheet}”在单元格 ${cell} 处损坏，没有校核；请用 Excel 或 WPS 修复并另存为 .xlsx 后再校核。`,
        'en-US': `Sheet “${sheet}” is damaged at cell ${cell}, so it was not checked; repair the file in Excel or WPS and save it as .xlsx.`,
      };
}
