import { type Format, type FormatProperty, type FormatValue, defaultFormat } from './formats';
import {
  type Rect,
  boundingRect,
  cellCount,
  containsCell,
  covers,
  intersection,
  isUnbounded,
  subtract,
} from './geometry';
import { SparseGrid } from './sparse-grid';
import { type StructuralEdit, shiftRect } from './structural-edit';

/** A rectangle too large to format cell by cell. */
interface FormattedArea {
  readonly rect: Rect;
  readonly format: Format;
}

const LARGE = 20_000;

/**
 * The formats of a sheet: single cells in a grid, large rectangles as areas beneath them.
 * Only what differs from the default is kept, so setting and taking back leaves no trace.
 */
export class FormatStore {
  readonly cells = new SparseGrid<Format>();
  private layers: FormattedArea[] = [];

  get areas(): readonly FormattedArea[] {
    return this.layers;
  }

  get(row: number, column: number, property: FormatProperty): FormatValue {
    return this.cells.get(row, column)?.[property] ?? this.background(row, column, property);
  }

  private background(row: number, column: number, property: FormatProperty): FormatValue {
    const layer = this.layers.findLast(
      ({ rect, format }) => property in format && containsCell(rect, row, column),
    );
    return layer?.format[property] ?? defaultFormat(property);
  }

  set(rect: Rect, property: FormatProperty, value: FormatValue): void {
    if (cellCount(rect) > LARGE) this.setArea(rect, property, value);
    else {
      for (let row = rect.row; row < rect.row + rect.rows; row++) {
        for (let column = rect.column; column < rect.column + rect.columns; column++) {
          this.setCell(row, column, property, value);
        }
      }
    }
  }

  private setCell(row: number, column: number, property: FormatProperty, value: FormatValue): void {
    const rest = without(this.cells.get(row, column) ?? {}, property);
    const format = this.background(row, column, property) === value ? rest : { ...rest, [property]: value };
    if (Object.keys(format).length > 0) this.cells.set(row, column, format);
    else this.cells.delete(row, column);
  }

  private setArea(rect: Rect, property: FormatProperty, value: FormatValue): void {
    for (const { row, column, value: format } of [...this.cells.entries(rect)]) {
      const rest = without(format, property);
      if (Object.keys(rest).length > 0) this.cells.set(row, column, rest);
      else this.cells.delete(row, column);
    }
    this.layers = this.layers
      .map((layer) =>
        covers(rect, layer.rect) ? { ...layer, format: without(layer.format, property) } : layer,
      )
      .filter((layer) => Object.keys(layer.format).length > 0);
    const hidesAnother = this.layers.some(
      (layer) => property in layer.format && intersection(layer.rect, rect),
    );
    if (hidesAnother || value !== defaultFormat(property)) {
      this.layers.push({ rect, format: { [property]: value } });
    }
  }

  /** Back to the defaults. */
  clear(rect: Rect): void {
    for (const { row, column } of [...this.cells.entries(rect)]) this.cells.delete(row, column);
    this.layers = this.layers.flatMap((layer) =>
      subtract(layer.rect, rect).map((part) => ({ ...layer, rect: part })),
    );
  }

  /** The value all cells of `rect` share, or null when they differ. */
  uniform(rect: Rect, property: FormatProperty): FormatValue | null {
    const values = new Set(
      cellCount(rect) > LARGE ? this.valuesIn(rect, property) : this.eachValue(rect, property),
    );
    const [first, ...others] = values;
    return others.length > 0 ? null : (first ?? defaultFormat(property));
  }

  private *eachValue(rect: Rect, property: FormatProperty): Generator<FormatValue> {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        yield this.get(row, column, property);
      }
    }
  }

  /** For a large rectangle, where some cell surely has no format of its own. */
  private *valuesIn(rect: Rect, property: FormatProperty): Generator<FormatValue> {
    yield this.background(rect.row, rect.column, property);
    for (const { value } of this.cells.entries(rect)) if (property in value) yield value[property]!;
    for (const layer of this.layers) {
      if (property in layer.format && intersection(layer.rect, rect)) yield layer.format[property]!;
    }
  }

  /** The rectangle around everything formatted inside `rect`; whole rows and columns do not count, as in Excel. */
  extent(rect: Rect): Rect | undefined {
    return this.layers.reduce<Rect | undefined>((extent, layer) => {
      const part = isUnbounded(layer.rect) ? undefined : intersection(layer.rect, rect);
      return part && extent ? boundingRect(extent, part) : (part ?? extent);
    }, this.cells.extent(rect));
  }

  shift(edit: StructuralEdit): void {
    this.cells.shift(edit);
    this.layers = this.layers.flatMap((layer) => {
      const rect = shiftRect(layer.rect, edit);
      return rect ? [{ ...layer, rect }] : [];
    });
  }
}

function without(format: Format, property: FormatProperty): Format {
  return Object.fromEntries(Object.entries(format).filter(([name]) => name !== property));
}
