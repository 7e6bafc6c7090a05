import type { Language } from '../../core/findings/localised';

/** The shapes a result can have. */
export const FORMATS = ['text', 'html', 'json', 'csv', 'jsonl', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** Everything a printer depends on, as data, so that it can be handed to a worker. */
export interface PrinterChoice {
  readonly format: Format;
  readonly language: Language;
  /** Width of a page of text. */
  readonly columns: number;
  readonly isColoured: boolean;
  readonly fileCount: number;
}
