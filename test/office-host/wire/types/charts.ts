import { type Rect, boundingRect } from '../../model/geometry';
import { apiNotFound, invalidArgument, itemNotFound } from '../../model/host-error';
import { requireUnprotected } from '../../model/protection';
import type { Chart } from '../../model/sheet';
import type { Arguments } from '../arguments';
import type { ChartTarget, Targets } from '../targets';
import type { Scalar, WireType } from '../wire-type';

/** The only kind of chart that can be made here. */
const BARS = 'BarClustered';

/** A chart of one series, which is all that is modelled. */
export const chartCollectionType: WireType<Targets['ChartCollection']> = {
  items: (sheet, host) => sheet.charts.map((chart) => host.object('Chart', { sheet, chart })),
  item: (sheet, args, host) => {
    const chart = sheet.charts.find(({ id }) => id === args.string(0));
    if (!chart) throw itemNotFound(`chart ${args.string(0)}`);
    return host.object('Chart', { sheet, chart });
  },
  methods: {
    Add: (sheet, args, host) => {
      requireUnprotected(sheet);
      if (args.string(0) !== BARS) throw apiNotFound(`ChartCollection.add(${args.string(0)})`);
      const values = rangeOf(args, 1);
      if (values.columns !== 1) throw apiNotFound('charts of several series');
      const id = `{chart-${sheet.id}-${sheet.charts.length + 1}}`;
      const chart: Chart = { id, type: BARS, values, settings: {} };
      sheet.charts.push(chart);
      return host.object('Chart', { sheet, chart });
    },
  },
};

function rangeOf(args: Arguments, index: number): Rect {
  const range = args.range(index);
  if (!range) throw invalidArgument(`argument ${index + 1} must be a range`);
  return range.rect;
}

export const chartType: WireType<ChartTarget> = {
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: { Id: { read: ({ chart }) => chart.id } },
  navigations: {
    Axes: (target, host) => host.object('ChartAxes', target),
    Legend: (target, host) => host.object('ChartLegend', target),
    Series: (target, host) => host.object('ChartSeriesCollection', target),
    Title: (target, host) => host.object('ChartTitle', target),
  },
  methods: {
    SetPosition: ({ chart }, args) => {
      chart.place = boundingRect(rangeOf(args, 0), rangeOf(args, 1));
    },
  },
};

/** A property of a chart or of one of its parts. */
const setting = (name: string): Scalar<ChartTarget> => ({
  read: ({ chart }) => chart.settings[name] ?? null,
  write: ({ chart }, value) => {
    if (typeof value !== 'string' && typeof value !== 'boolean') throw invalidArgument(`chart ${name}`);
    chart.settings[name] = value;
  },
});

export const chartTitleType: WireType<ChartTarget> = { scalars: { Text: setting('title') } };

export const chartLegendType: WireType<ChartTarget> = { scalars: { Visible: setting('legend.visible') } };

export const chartSeriesCollectionType: WireType<ChartTarget> = {
  methods: {
    GetItemAt: (target, args, host) => {
      if (args.integer(0) !== 0) throw itemNotFound(`series ${args.integer(0)}`);
      return host.object('ChartSeries', target);
    },
  },
};

export const chartSeriesType: WireType<ChartTarget> = {
  scalars: { Name: setting('series.name') },
  methods: {
    SetXAxisValues: ({ chart }, args) => {
      chart.categories = rangeOf(args, 0);
    },
  },
};

export const chartAxesType: WireType<ChartTarget> = {
  navigations: { CategoryAxis: (target, host) => host.object('ChartAxis', target) },
};

export const chartAxisType: WireType<ChartTarget> = {
  scalars: {
    ReversePlotOrder: setting('categoryAxis.reversePlotOrder'),
    TickLabelPosition: setting('categoryAxis.tickLabelPosition'),
  },
};
