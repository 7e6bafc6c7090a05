import type { Workbook } from './model/workbook';
import { TaskPane } from './task-pane';
import { BoundObject } from './wire/bound-object';
import { type EventEntry, EventHub, type Origin } from './wire/event-hub';
import { type PlannedFailure, executeRequest } from './wire/executor';
import type { RequestBody, ResponseBody } from './wire/protocol';
import { ReferenceTable } from './wire/references';
import type { RequirementSets } from './wire/requirement-sets';
import type { Targets, TypeName } from './wire/targets';
import type { Host, WireObject, WireType } from './wire/wire-type';
import { WIRE_TYPES } from './wire/wire-types';

/** Excel as an add-in meets it: one open workbook, answering the client's requests and telling it of changes. */
export class WorkbookHost implements Host {
  readonly references = new ReferenceTable();
  readonly subscriptions: EventHub;
  readonly pane: TaskPane;
  private origin: Origin = 'user';
  private readonly resultListeners: ((results: readonly unknown[]) => void)[] = [];

  constructor(
    readonly workbook: Workbook,
    readonly requirements: RequirementSets,
  ) {
    this.subscriptions = new EventHub(({ sheet, rect }) =>
      this.references.keep(this.object('Range', { sheet, rect })),
    );
    this.pane = new TaskPane(this.subscriptions);
    workbook.onChange((change) => {
      this.references.follow(change);
      this.subscriptions.record(change, this.origin);
    });
  }

  readonly object = <N extends TypeName>(type: N, target: Targets[N]): WireObject => {
    const members: WireType<Targets[N]> = WIRE_TYPES[type];
    return new BoundObject(type, members, target, this, this.requirements);
  };

  execute(request: RequestBody, failure?: PlannedFailure): ResponseBody {
    this.origin = 'add-in';
    try {
      return executeRequest(request, this, failure);
    } finally {
      this.origin = 'user';
    }
  }

  takeEvents(): readonly EventEntry[] {
    return this.subscriptions.take();
  }

  readonly receiveFunctionResults = (results: readonly unknown[]): void => {
    for (const listener of this.resultListeners) listener(results);
  };

  onFunctionResults(listener: (results: readonly unknown[]) => void): void {
    this.resultListeners.push(listener);
  }
}
