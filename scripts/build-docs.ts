import { writeFileSync } from 'node:fs';
import { ALL_RULES } from '../src/core/rules/all-rules';
import { rulesPage } from './docs/rules-page';

writeFileSync('docs/rules.md', rulesPage(ALL_RULES));
