import type { Span } from '../text/span.ts';
import type { BareKind } from './ask/bare-reply.ts';
import type { ChoiceKind } from './ask/choice.ts';
import type { FocusKind } from './ask/focus.ts';
import type { JobKind } from './ask/job.ts';
import type { WorkKind } from './ask/work.ts';
import type { Occasion } from './medium/occasion.ts';
import type { AnswererKind } from './person/answerer.ts';
import type { ContactKind } from './person/contact.ts';
import type { PhraseFact } from './search.ts';
import type { PlacedTime } from './time/times.ts';
import type { UrgencyKind } from './time/urgency.ts';
import type { OpenEnded } from './vague/open-ended.ts';

/** What an ask wants of its reader; each type has a checklist of its own. */
export type AskType =
  | 'meeting'
  | 'question'
  | 'advice'
  | 'feedback'
  | 'introduction'
  | 'referral'
  | 'letter'
  | 'decision'
  | 'deliverable'
  | 'speaking'
  | 'mentoring'
  | 'connect'
  | 'other';

/** How an ask is put: a direct question, a wish ("I'd love to …"), an order ("please send …"), or understood ("for your consideration"). */
export type AskForm = 'question' | 'wish' | 'order' | 'implied';

/** Something the message asks its reader to do, give, decide or answer. */
export interface Ask {
  /** The whole sentence. */
  readonly span: Span;
  /** The asking words alone, the place to underline: "Would you have time to chat". */
  readonly clause: Span;
  /** Index into `Prose.sentences`. */
  readonly sentence: number;
  readonly type: AskType;
  readonly form: AskForm;
  /** A bare yes or no would answer it. */
  readonly isYesNo: boolean;
  readonly isPrimary: boolean;
  /** Words that hint at a wish ("maybe we could talk", "let's discuss") and do not make a request of a text by themselves. */
  readonly isSoft: boolean;
  readonly size: 'small' | 'medium' | 'large';
}

/** Words that say who the writer is: `introduction` ("I'm Ana, a nurse"), `tie` ("we met in Graz"), `behalf` ("Jo asked me to write"). */
export interface Who {
  readonly span: Span;
  readonly kind: 'introduction' | 'tie' | 'behalf';
}

/** What the ask is about; "your experience" is not specific. */
export interface Topic {
  readonly span: Span;
  readonly isSpecific: boolean;
}

/** A length. `minutes` is missing where it is vague ("some time", "a quick chat"). */
export interface Duration {
  readonly span: Span;
  readonly minutes?: number;
}

/** How well a time is fixed: a day and a clock, several of them, or anything less. */
export type WhenLevel = 'exact' | 'options' | 'vague';

/** A time that the message names. */
export interface When {
  readonly span: Span;
  readonly level: WhenLevel;
  /** `meeting`: a time proposed for it; `deadline`: by when something is wanted; `mention`: any other time the message tells of. */
  readonly role: 'meeting' | 'deadline' | 'mention';
  readonly hasDay: boolean;
  readonly hasClock: boolean;
  /** Vague words instead of a time: "sometime next week", "whenever works", "ASAP". */
  readonly isVaguePhrase: boolean;
  /** ISO dates or instants, `from/to` for ranges, in the zone stated or else the writer's. */
  readonly instants: readonly string[];
}

/** A time zone as named. `iana` is missing where the name is ambiguous (IST). */
export interface NamedZone {
  readonly span: Span;
  readonly iana?: string;
}

export interface Medium {
  readonly span: Span;
  readonly kind: 'phone' | 'video' | 'place' | 'mail';
}

/** What flows to the reader. A `convenience` (questions in advance, a draft to sign) only makes the asked thing easier. */
export interface Give {
  readonly span: Span;
  /** A thing the reader can picture, not "let me know how I can help". */
  readonly isConcrete: boolean;
  readonly kind:
    | 'offer'
    | 'given'
    | 'closing-the-loop'
    | 'thanks-with-effect'
    | 'shared-interest'
    | 'benefit'
    | 'hospitality'
    | 'convenience'
    | 'role'
    | 'vague-offer';
  /** "If you introduce me, I'll …": the give hangs on the answer. */
  readonly isConditional: boolean;
}

/** `[Name]`, `{{first_name}}`, `XX`: something only the writer can fill. It counts as the kind it asks for. */
export interface Blank {
  readonly span: Span;
  /** The words inside: "time zone". */
  readonly label: string;
  /** It already holds a value that the writer only has to confirm: `[Tuesday, March 10]`. */
  readonly isFilled: boolean;
}

/** What a message says. Found once, read by every rule; a kind that is not there is an empty list. */
export interface Facts {
  readonly ask: readonly Ask[];
  /** Every time and length that is named, to its last part. */
  readonly time: readonly PlacedTime[];
  readonly openEnded: readonly OpenEnded[];
  readonly occasion: readonly Occasion[];
  readonly who: readonly Who[];
  readonly topic: readonly Topic[];
  readonly duration: readonly Duration[];
  readonly when: readonly When[];
  readonly zone: readonly NamedZone[];
  readonly medium: readonly Medium[];
  readonly give: readonly Give[];
  readonly wayOut: readonly PhraseFact<'way-out' | 'other-time'>[];
  readonly pressure: readonly PhraseFact<PressureKind>[];
  readonly selfDeprecation: readonly PhraseFact<'apology' | 'self-criticism' | 'busy'>[];
  readonly vague: readonly VagueFact[];
  readonly continuity: readonly PhraseFact<'report' | 'follow-up' | 'schedule' | 'keep-in-touch'>[];
  readonly thanks: readonly PhraseFact<'thanks' | 'in-advance'>[];
  readonly praise: readonly PhraseFact<'generic' | 'specific'>[];
  readonly follow: readonly PhraseFact<'nudge' | 'news' | 'restated'>[];
  readonly artefact: readonly PhraseFact<'link' | 'attachment' | 'resume' | 'inline'>[];
  readonly nothingToOffer: readonly PhraseFact<'nothing-to-offer'>[];
  readonly blank: readonly Blank[];
  readonly work: readonly PhraseFact<WorkKind>[];
  readonly focus: readonly PhraseFact<FocusKind>[];
  readonly urgency: readonly PhraseFact<UrgencyKind>[];
  readonly forwardable: readonly PhraseFact<'forwardable'>[];
  readonly answerer: readonly PhraseFact<AnswererKind>[];
  readonly openOffer: readonly PhraseFact<'open-offer'>[];
  readonly example: readonly PhraseFact<'example'>[];
  readonly bareReply: readonly PhraseFact<BareKind>[];
  readonly choice: readonly PhraseFact<ChoiceKind>[];
  readonly contact: readonly PhraseFact<ContactKind>[];
  readonly job: readonly PhraseFact<JobKind>[];
}

/** Vague wording. `isBounded`: the same sentence goes on to bind it ("pick your brain about the hiring budget"). */
export interface VagueFact extends PhraseFact<VagueKind> {
  readonly isBounded: boolean;
}

export type PressureKind = 'demand' | 'urgency' | 'presumption' | 'debt' | 'reproach' | 'in-advance' | 'expectation';

/**
 * Wording that leaves something open: what for ("pick your brain", "connect", "a favor"), the topic ("your experience"), the moment
 * ("sometime"), whose calendar ("whenever works", "are you free?"), the amount ("any advice"), the length ("some time"), the person ("someone"),
 * the help ("any help"), the subject ("quick question").
 */
export type VagueKind =
  | 'purpose'
  | 'favor'
  | 'topic'
  | 'moment'
  | 'calendar'
  | 'availability'
  | 'advice'
  | 'length'
  | 'person'
  | 'review'
  | 'urgency'
  | 'opinion'
  | 'subject'
  | 'openings'
  | 'link-to-book';
