/** Languages of everything a clerk reads. */
export type Language = 'zh-CN' | 'en-US';

/** One sentence in every language; each a whole sentence, never glued from fragments. */
export interface Localised {
  readonly 'zh-CN': string;
  readonly 'en-US': string;
}
