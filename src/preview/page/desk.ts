import type { Localised } from '../../core/findings/localised';
import type { WorkbookHost } from '../../host/port';

/** Where workbooks are laid open: the grid and the thread that holds the file. */
export interface Desk {
  /** Reads a file without showing it yet. */
  read(bytes: Uint8Array, name: string): Promise<FileReading>;
}

export type FileReading =
  | { readonly ok: false; readonly message: Localised }
  | {
      readonly ok: true;
      /** What of the file could not be read. */
      readonly warnings: readonly Localised[];
      show(): OpenDocument;
      /** Lets go of the file instead. */
      end(): void;
    };

/** A workbook in front of the user. */
export interface OpenDocument {
  readonly host: WorkbookHost;
  /** The file with the user's edits and the marks. @throws HostError */
  save(): Promise<Uint8Array>;
  undo(): void;
  redo(): void;
  /** Whether cells were changed since the last save. */
  hasUnsaved(): boolean;
  close(): void;
}
