import { writeFileSync } from 'node:fs';
import { accuracyFigures } from './accuracy/figures';
import { measureAccuracy } from './accuracy/measure';
import { accuracyPage } from './accuracy/page';

/** Workbooks with one fault, with two, and rounds of every kind of fault over the published documents. */
const PLAN = { single: 400, double: 200, sampleRounds: 2, narratives: 40, firstSeed: 1 };

const scores = measureAccuracy(PLAN);
const figures = accuracyFigures(scores);
const page = accuracyPage(figures, scores);
writeFileSync('docs/accuracy.md', page);
process.stdout.write(`${page}\n${JSON.stringify(figures)}\n`);
