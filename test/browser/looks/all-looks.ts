import { FINDING_LOOKS } from './findings';
import type { Look } from './look';
import { PAGE_LOOKS } from './pages';
import { RECOGNITION_LOOKS } from './recognition';
import { RECOMPUTE_LOOKS } from './recompute';
import { RESULT_LOOKS } from './results';
import { TWO_YEAR_LOOKS } from './two-years';

/** Every state of the pane. */
export const ALL_LOOKS: readonly Look[] = [
  ...RESULT_LOOKS,
  ...FINDING_LOOKS,
  ...RECOGNITION_LOOKS,
  ...RECOMPUTE_LOOKS,
  ...TWO_YEAR_LOOKS,
  ...PAGE_LOOKS,
];
