import type { Localised } from '../../../findings/localised';
import { draftedLine, type DraftLine } from '../narrative-draft';
import { itemNumber, parseItemNumber } from '../wording/ordinals';
import { numberSections, type SectionLine } from './number-sections';

/** A line the clerk has written. */
export interface ClerksLine {
  readonly line: DraftLine;
  /** What it announces, and whether as the heading of a section. */
  readonly about: string | null;
  readonly isHeading: boolean;
  /** What it gives the figures of. */
  readonly told: readonly string[];
}

/** A section as it is drafted, to be taken over where the clerk has not written it. */
export interface SectionOffered {
  readonly title: string;
  readonly about: string | null;
  readonly paragraphs: readonly ParagraphOffered[];
  readonly remark: Localised | null;
}

export interface ParagraphOffered {
  readonly text: string;
  /** What it gives the figures of: its own matter first, then what that consists of. */
  readonly tells: readonly string[];
  /** One of many of its like: 类款项 by 类款项. */
  readonly isListItem: boolean;
}

/** Lines to be put in before a line of the clerk's. */
interface Insertion {
  readonly at: number;
  readonly lines: readonly SectionLine[];
}

/** A heading of the clerk's and what stands under it: [start, end). */
interface Block {
  readonly start: number;
  readonly end: number;
}

/**
 * What the clerk has written, with what is missing put in where it is customary: sections nothing is said of, and under the
 * clerk's headings paragraphs whose figure is given nowhere.
 */
export function completed(own: readonly ClerksLine[], offered: readonly SectionOffered[]): DraftLine[] {
  const blocks = blocksOf(own);
  const told = new Set(own.flatMap((line) => line.told));
  const anchors = offered.map((section) => anchorOf(section, own, blocks));
  const paragraphs = offered.flatMap((section, index) =>
    anchors[index] ? missingParagraphs(section, anchors[index], own, told) : [],
  );
  const sections = offered.flatMap((section, index): Insertion[] => {
    if (anchors[index]) return [];
    const before = anchors.slice(0, index).findLast((block) => block !== null);
    const behind = anchors.slice(index + 1).flatMap((block) => block?.start ?? []);
    return [{ at: before?.end ?? Math.min(own.length, ...behind), lines: newSection(section) }];
  });
  const insertions = [...paragraphs, ...sections];
  const lines = own.flatMap(({ line }, index): SectionLine[] => [
    ...insertions.filter(({ at }) => at === index).flatMap((insertion) => insertion.lines),
    { line, isNew: false },
  ]);
  const last = insertions.filter(({ at }) => at === own.length).flatMap((insertion) => insertion.lines);
  return numberSections([...lines, ...last]);
}

function newSection({ title, paragraphs, remark }: SectionOffered): SectionLine[] {
  const lines = [draftedLine(2, title), ...paragraphs.map(({ text }) => draftedLine(0, text, remark))];
  return lines.map((line) => ({ line, isNew: true }));
}

function blocksOf(own: readonly ClerksLine[]): Block[] {
  const starts = own.flatMap(({ isHeading }, index) => (isHeading || index === 0 ? [index] : []));
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? own.length }));
}

/** Where the clerk speaks of a section's matter: under a heading that announces it, or where its figures are given. */
function anchorOf(
  { about, paragraphs }: SectionOffered,
  own: readonly ClerksLine[],
  blocks: readonly Block[],
): Block | null {
  const announced = about === null ? -1 : own.findIndex((line) => line.about === about);
  const named = blocks.find(({ start, end }) => announced >= start && announced < end);
  if (named) return named;
  const asked = new Set(paragraphs.flatMap(({ tells }) => tells.slice(0, 1)));
  const counted = blocks.map((block) => ({ block, count: linesTelling(asked, own, block).length }));
  const best = counted.reduce((most, one) => (one.count > most.count ? one : most), {
    block: null as Block | null,
    count: 0,
  });
  return best.block;
}

function linesTelling(
  asked: ReadonlySet<string>,
  own: readonly ClerksLine[],
  { start, end }: Block,
): number[] {
  return own
    .slice(start, end)
    .flatMap(({ told }, offset) => (told.some((topic) => asked.has(topic)) ? [start + offset] : []));
}

function missingParagraphs(
  { paragraphs, remark }: SectionOffered,
  anchor: Block,
  own: readonly ClerksLine[],
  told: ReadonlySet<string>,
): Insertion[] {
  const isBare = anchor.end - anchor.start <= 1 && own[anchor.start]!.isHeading;
  // What something consists of says what it is.
  const isToldOf = ({ tells: [own, ...parts] }: ParagraphOffered): boolean =>
    own !== undefined && (told.has(own) || (parts.length > 1 && parts.every((part) => told.has(part))));
  // A list that the clerk has not begun is not begun here.
  const lists = isBare || paragraphs.some((paragraph) => paragraph.isListItem && isToldOf(paragraph));
  const missing = paragraphs.filter(
    (paragraph) =>
      !isToldOf(paragraph) && (isBare || paragraph.tells.length > 0) && (lists || !paragraph.isListItem),
  );
  if (missing.length === 0) return [];
  const asked = new Set(paragraphs.flatMap(({ tells }) => tells.slice(0, 1)));
  const at = (linesTelling(asked, own, anchor).at(-1) ?? anchor.end - 1) + 1;
  const follows = isBare ? null : parseItemNumber(own[at - 1]?.line.text ?? '');
  const lines = missing.map(({ text }, index) => {
    const plain = isBare ? text : text.replace(ITEM, '');
    const numbered = follows === null ? plain : itemNumber(follows + index + 1) + plain;
    return { line: draftedLine(0, numbered, remark), isNew: true };
  });
  return [{ at, lines }];
}

const ITEM = /^（[一二三四五六七八九十百零]+）/;
