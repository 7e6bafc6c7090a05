/** How far a check has come. */
export type CheckProgress =
  /** Looking for tables on a sheet, 0-based. */
  | { readonly step: 'recognising'; readonly sheet: number; readonly sheets: number }
  | { readonly step: 'judging'; readonly tables: number }
  /** Looking for the causes of relations that do not hold exactly. */
  | { readonly step: 'diagnosing'; readonly open: number };

export type CheckProgressListener = (progress: CheckProgress) => void;
