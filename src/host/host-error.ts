import type { Localised } from '../core/findings/localised';

/** Why a host could not do what was asked. */
export type HostErrorKind =
  /** A cell is being edited, or a dialog is open. */
  | 'busy'
  | 'protected'
  /** A sheet or cell that was there is there no more. */
  | 'gone'
  /** The workbook is no longer as it was when the work was planned. */
  | 'changed'
  | 'too-large'
  | 'unsupported'
  | 'no-answer'
  /** A sheet was being added, and whether it is there cannot be found out. */
  | 'unconfirmed'
  | 'failed';

const SENTENCES: Readonly<Record<HostErrorKind, Localised>> = {
  busy: {
    'zh-CN': '有单元格正在编辑或有对话框打开，请按回车键结束编辑后再试。',
    'en-US': 'A cell is being edited or a dialog is open. Press Enter to finish, then try again.',
  },
  protected: {
    'zh-CN': '工作表或工作簿受保护，无法改动。请先撤销保护再试。',
    'en-US': 'The sheet or the workbook is protected and cannot be changed. Unprotect it, then try again.',
  },
  gone: {
    'zh-CN': '处理期间有工作表被删除，请重新校验。',
    'en-US': 'A sheet was deleted in the meantime. Please validate again.',
  },
  changed: {
    'zh-CN': '校验之后工作簿有改动，请重新校验。',
    'en-US': 'The workbook has changed since it was checked. Please validate again.',
  },
  'too-large': {
    'zh-CN': '工作簿太大，无法一次处理。请拆分后再试。',
    'en-US': 'The workbook is too large to be handled. Split it, then try again.',
  },
  unsupported: {
    'zh-CN': '这个版本的 Excel 不支持此操作。',
    'en-US': 'This version of Excel cannot do that.',
  },
  'no-answer': {
    'zh-CN': 'Excel 长时间没有回应，请稍后再试。',
    'en-US': 'Excel has not answered for a long time. Please try again later.',
  },
  unconfirmed: {
    'zh-CN': 'Excel 没有确认新工作表是否写好。请看最后一张工作表：已经在那里就是写好了，不在就再试一次。',
    'en-US':
      'Excel did not confirm the new sheet. Look at the last sheet of the workbook: if it is there it is complete; if not, try again.',
  },
  failed: {
    'zh-CN': 'Excel 报告出错，操作没有完成。请再试一次。',
    'en-US': 'Excel reported an error and the work was not done. Please try again.',
  },
};

/** A failure of the host, with a sentence for the clerk. Findings about the workbook are never errors. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly sentence: Localised;

  constructor(
    readonly kind: HostErrorKind,
    options: ErrorOptions = {},
  ) {
    super(SENTENCES[kind]['en-US'], options);
    this.sentence = SENTENCES[kind];
  }
}

/** Any error as a HostError; what is none is a failure of unknown kind. */
export function asHostError(error: unknown): HostError {
  return error instanceof HostError ? error : new HostError('failed', { cause: error });
}
