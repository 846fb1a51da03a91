/**
 * What the client and the server say to each other beyond the Language Server Protocol. Types and
 * names only: the extension imports nothing else of the server.
 */
import type { EntityType } from '../entities/entity';
import type { PanelView, QuotationOrder, RowKind } from '../service/features/panel';

export type { PanelView, QuotationOrder, RowKind } from '../service/features/panel';

/** A place in a document: zero-based line and UTF-16 character, as in the protocol. */
export interface PanelPosition {
  readonly line: number;
  readonly character: number;
}

export interface PanelRange {
  readonly start: PanelPosition;
  readonly end: PanelPosition;
}

/** One row of a view. */
export interface PanelItem {
  readonly id: string;
  readonly kind: RowKind;
  readonly label: string;
  readonly description?: string;
  /** Markdown. */
  readonly tooltip?: string;
  readonly accessibleLabel: string;
  readonly range?: PanelRange;
  readonly name?: string;
  readonly open?: boolean;
  readonly children: readonly PanelItem[];
}

/** A view of one version of a document. */
export interface Panel {
  readonly version: number;
  readonly rows: readonly PanelItem[];
}

export interface PanelParams {
  readonly uri: string;
  readonly view: PanelView;
  readonly order?: QuotationOrder;
  readonly filter?: string;
}

/** Sent after each analysis; the client then asks again for the views that are visible. */
export interface AnalysedParams {
  readonly uri: string;
  readonly version: number;
  readonly unattributed: number;
  readonly findings: number;
  /** The draft is longer than the limit; the rest of it was not read. */
  readonly truncated: boolean;
}

/** What the client hands over when it starts the server. */
export interface InitializationOptions {
  /** Settings for clients that do not answer `workspace/configuration`. */
  readonly settings?: unknown;
  /** Where a check's page is; `{check}` stands for its id. */
  readonly checkPage?: string;
  /** True where the server reads and writes files through the client. */
  readonly filesThroughClient?: boolean;
}

export const MODEL_NAMES = ['attribution', 'names', 'speech', 'pronouns'] as const;
export type ModelName = (typeof MODEL_NAMES)[number];

/** The requests from the client to the server: method, what goes in, what comes out. */
export interface ServerRequests {
  'copydesk/panel': { readonly params: PanelParams; readonly result: Panel | null };
}

/** The notifications from the server. */
export interface ServerNotifications {
  'copydesk/analysed': AnalysedParams;
}

/** The requests from the server to a client that has the files. */
export interface ClientRequests {
  /** The trained weights of a name, base64. */
  'copydesk/model': {
    readonly params: { readonly name: ModelName };
    readonly result: string | null;
  };
  'copydesk/files/read': {
    readonly params: { readonly uri: string };
    readonly result: string | null;
  };
  'copydesk/files/write': {
    readonly params: { readonly uri: string; readonly text: string };
    readonly result: null;
  };
}

/** The commands that the server carries out; each takes one argument. */
export const ServerCommand = {
  notSpeech: 'copydesk.decide.notSpeech',
  setSpeaker: 'copydesk.decide.speaker',
  setNameType: 'copydesk.decide.nameType',
  samePerson: 'copydesk.decide.samePerson',
  decide: 'copydesk.decide',
  takeBack: 'copydesk.decide.takeBack',
} as const;

export interface NameTypeArgument {
  readonly uri: string;
  readonly name: string;
  readonly type: EntityType | 'none';
}
