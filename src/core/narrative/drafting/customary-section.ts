import type { BaseKind } from '../../tables/table-kind';
import type { SectionWriter } from './draft-context';

/** A section that a narrative customarily has. */
export interface CustomarySection {
  /** The table it speaks of. */
  readonly about: BaseKind;
  readonly write: SectionWriter;
}
