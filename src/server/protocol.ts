/**
 * What the client and the server say to each other beyond the Language Server Protocol. Types and
 * names only: the extension imports nothing else of the server.
 */
import type { Decision, DecisionScope } from '../decisions/decision';
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
  /** True for our own client, which has commands that a code lens may call. */
  readonly extensionCommands?: boolean;
}

export const MODEL_NAMES = ['attribution', 'names', 'speech', 'pronouns'] as const;
export type ModelName = (typeof MODEL_NAMES)[number];

/** A place in the text to go to. */
export interface TextPlace {
  readonly range: PanelRange;
  readonly label: string;
  readonly description: string;
  readonly needsSpeaker: boolean;
}

export type PlaceKind = 'unattributed' | 'quotation' | 'placeholder';

export interface Places {
  readonly version: number;
  readonly places: readonly TextPlace[];
}

/** One way to say who said a quotation. */
export interface SpeakerChoice {
  readonly title: string;
  readonly detail: string;
  /** Changes to the text, or a decision that is remembered beside it. */
  readonly act:
    | { readonly kind: 'edit'; readonly edits: readonly PanelEdit[] }
    | { readonly kind: 'decision'; readonly decision: DecisionRequest | Decision };
}

export interface PanelEdit {
  readonly range: PanelRange;
  readonly newText: string;
}

/** The quotation at a position and what can be said of it. */
export interface SpeakerChoices {
  readonly version: number;
  readonly range: PanelRange;
  readonly words: string;
  readonly choices: readonly SpeakerChoice[];
}

export interface PositionParams {
  readonly uri: string;
  readonly position: PanelPosition;
}

/** A transcript of the workspace, read by the client. */
export interface TranscriptFile {
  readonly uri: string;
  /** As the workspace names it: `interviews/okoye.vtt`. */
  readonly path: string;
  readonly text: string;
}

/** A quotation beside what was said. */
export interface SpokenPassage {
  /** In a sentence: how the two stand to each other. */
  readonly verdict: string;
  /** `interviews/okoye.vtt, 12:04` */
  readonly place: string;
  /** `interviews/okoye.vtt:31`, as a worksheet's line keeps it. */
  readonly source: string;
  readonly quoted: string;
  readonly spoken: string;
  /** The transcript, and where in it the words stand. */
  readonly uri: string;
  readonly range: PanelRange;
  readonly verbatim: boolean;
}

/** Edits of one version of a draft. */
export interface Mending {
  readonly version: number;
  readonly edits: readonly PanelEdit[];
}

export type WorksheetFormat = 'markdown' | 'csv' | 'html';

/** What a check of a closed file found. */
export interface FileFindings {
  readonly findings: number;
  readonly unattributed: number;
}

/** The requests from the client to the server: method, what goes in, what comes out. */
export interface ServerRequests {
  'copydesk/panel': { readonly params: PanelParams; readonly result: Panel | null };
  'copydesk/places': {
    readonly params: { readonly uri: string; readonly kind: PlaceKind };
    readonly result: Places | null;
  };
  'copydesk/choices': { readonly params: PositionParams; readonly result: SpeakerChoices | null };
  'copydesk/sources': {
    readonly params: { readonly uri: string; readonly format: 'markdown' | 'csv' };
    readonly result: string | null;
  };
  /** All transcripts of the workspace; takes the place of those sent before. */
  'copydesk/transcripts': {
    readonly params: { readonly files: readonly TranscriptFile[] };
    readonly result: null;
  };
  'copydesk/passage': { readonly params: PositionParams; readonly result: SpokenPassage | null };
  /** How to make the quotation at a position the words that were said; null where no draft is read. */
  'copydesk/mend': {
    readonly params: PositionParams & { readonly mending: 'restore' | 'mark-omission' };
    readonly result: Mending | null;
  };
  /** Changes a line of the worksheet; an empty note or source removes it. */
  'copydesk/worksheet/change': {
    readonly params: {
      readonly uri: string;
      readonly id: string;
      readonly change: {
        readonly state?: 'open' | 'verified' | 'disputed' | 'not-needed';
        readonly note?: string;
        readonly source?: string;
      };
      readonly by: string;
    };
    readonly result: null;
  };
  /** The line of the worksheet at a position: its id, note and source. */
  'copydesk/worksheet/line': {
    readonly params: {
      readonly uri: string;
      readonly id?: string;
      readonly position?: PanelPosition;
      /** Looks for the quotation at the position and not for a figure or a name inside it. */
      readonly quotation?: boolean;
    };
    readonly result: {
      readonly id: string;
      readonly text: string;
      readonly note: string;
      readonly source: string;
    } | null;
  };
  'copydesk/worksheet/export': {
    readonly params: { readonly uri: string; readonly format: WorksheetFormat };
    readonly result: string | null;
  };
  'copydesk/worksheet/import': {
    readonly params: { readonly uri: string; readonly csv: string };
    readonly result: { readonly changed: number; readonly problems: readonly string[] };
  };
  /** Reads an open draft now, whatever `copydesk.run` says. */
  'copydesk/checkDraft': { readonly params: { readonly uri: string }; readonly result: null };
  /** Reads a file that is not open and publishes what is found in it. */
  'copydesk/checkFile': {
    readonly params: { readonly uri: string; readonly languageId: string; readonly text: string };
    readonly result: FileFindings | null;
  };
}

/** The notifications from the server. */
export interface ServerNotifications {
  'copydesk/analysed': AnalysedParams;
}

/** The requests from the server to the client; files travel as base64, null where there is none. */
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
    readonly params: { readonly uri: string; readonly base64: string };
    readonly result: null;
  };
}

/** A decision as the client asks for it, by the place in one version of the text. */
export type DecisionRequest =
  | { readonly kind: 'not-speech'; readonly range: PanelRange }
  | { readonly kind: 'speaker'; readonly range: PanelRange; readonly name: string }
  | { readonly kind: 'ignore'; readonly range: PanelRange; readonly check: string }
  | { readonly kind: 'name-type'; readonly name: string; readonly type: EntityType | 'none' }
  | { readonly kind: 'same-person'; readonly name: string; readonly as: string };

export interface DecideArgument {
  readonly uri: string;
  /** The version that the ranges belong to; a decision about an older one is refused. */
  readonly version?: number;
  readonly decision: DecisionRequest | Decision;
  /** For this draft alone where it is not given. */
  readonly scope?: DecisionScope;
}

/** Takes back what was decided about the quotation at a range, or about a name. */
export interface TakeBackArgument {
  readonly uri: string;
  readonly version?: number;
  readonly about: { readonly range: PanelRange } | { readonly name: string };
}

/** The commands that the server carries out; each takes one argument. */
export const ServerCommand = {
  decide: 'copydesk.server.decide',
  takeBack: 'copydesk.server.takeBack',
} as const;
