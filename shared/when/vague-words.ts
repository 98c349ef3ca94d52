import type { Vague } from './expression.ts';
import { compilePatterns } from './patterns.ts';
import { periodWording } from './vague-periods.ts';

/** The days that a vague wording stands for, where it stands for any. */
export type Period =
  | 'this-week'
  | 'next-week'
  | 'second-week'
  | 'two-weeks'
  | 'this-month'
  | 'next-month'
  | 'this-weekend'
  | 'next-weekend'
  | 'none';

/** The wordings of vague times, with their sort and their days. */
export const wording = compilePatterns<readonly [Vague['sort'], Period]>([
  [['someday', 'none'], '(sometime|someday)'],
  [['someday', 'none'], 'one of these days'],
  [['someday', 'none'], 'one (day|evening|morning|afternoon)'],
  [['someday', 'none'], 'some (day|evening|afternoon|morning) (soon|when)?'],
  [['someday', 'none'], 'at some (point|stage) (soon)?'],
  [['someday', 'none'], 'down the (road|line)'],
  [['someday', 'none'], 'at a later (date|time|point|stage)'],
  [['someday', 'none'], 'in the (not|near|coming|foreseeable) (too)? (distant)? future'],
  [['soon', 'none'], '(sometime|someday)? soon'],
  [['soon', 'none'], '(shortly|imminently)'],
  [['soon', 'none'], 'sooner rather than later'],
  [['soon', 'none'], 'before (too)? long'],
  [['soon', 'none'], 'in due course'],
  [['soon', 'none'], 'the earliest (date|time|moment|opportunity|possible)'],
  [['your-choice', 'none'], '(at)? (your|his|her|their) (earliest|own)? (convenience|leisure)'],
  [
    ['your-choice', 'none'],
    '(when|whenever|once|if|as) you (have|get|find) (a|some|any|the)? (free|spare|quiet|few|little|bit)? (of)? (moment|moments|minute|minutes|second|sec|chance|time|opportunity|break)',
  ],
  [['your-choice', 'none'], "(when|whenever) you (are|'re) (free|available|ready|around|back|able)"],
  [['your-choice', 'none'], "(when|whenever) (you're|youre) (free|available|ready|around|back|able)"],
  [
    ['your-choice', 'none'],
    '(when|whenever|once) (you|things|it|life|work|the) (dust)? (can|could|settles|settle|slows|slow|calms|calm|quiets) (down)?',
  ],
  [
    ['your-choice', 'none'],
    '(when|whenever|whatever|anytime) (time|day|date|slot|it|that)? (works|suits|fits|work) (best|well)? (for|with)? (you|your)? (schedule|calendar)?',
  ],
  [['your-choice', 'none'], "(when|whenever) it's (best|good|convenient|easiest|easy) (for)? (you)?"],
  [
    ['your-choice', 'none'],
    '(when|whenever|whatever) (time|day|date|slot|it|that)? is (best|good|convenient|easiest|easy) (for|with)? (you|your)? (schedule|calendar)?',
  ],
  [['your-choice', 'none'], '(when|whenever) (convenient|possible|appropriate)'],
  [['your-choice', 'none'], 'when your (schedule|calendar|workload|time) (permits|allows|opens|clears)'],
  [['your-choice', 'none'], '(as|if|when) (time|schedule) (permits|permitting|allows)'],
  [['your-choice', 'none'], 'time (permitting)'],
  [
    ['your-choice', 'none'],
    '(at)? (a|any|some) (time|day|date|slot) (that|which)? (works|suits|is|fits) (best|well|good|convenient)? (for|with)? (you|your)? (schedule|calendar)?',
  ],
  [['your-choice', 'none'], '(at)? (a|any) (mutually)? convenient (time|day|date) (for)? (you)?'],
  [['your-choice', 'none'], "(sometime|time) (that's|thats|that) (is)? convenient (for)? (you)?"],
  [['your-choice', 'none'], '(at)? (any|whatever) (time|day)'],
  [['your-choice', 'none'], 'anytime'],
  [
    ['week', 'this-week'],
    '(sometime|anytime|early|earlier|later|mid|middle|end|rest|remainder|any|some)? (day|time|of)? this (coming|current)? week',
  ],
  [['week', 'two-weeks'], '(sometime|either)? this week or (the)? (next|following) (week)?'],
  [['week', 'two-weeks'], '(sometime|either)? this or next week'],
  [['week', 'this-week'], 'the (coming|current) week'],
  [['week', 'this-week'], '(later|earlier|early|sometime|anytime) (on)? (this|in) (the)? (coming)? week'],
  [['week', 'this-week'], '(end|middle|beginning|start|rest|later) of (this|the) week'],
  [['week', 'next-week'], '(sometime|anytime|early|later|late|mid|any|some)? (day|time)? (in)? next week'],
  [['week', 'next-week'], '(end|middle|beginning|start|later) of next week'],
  [['week', 'next-week'], '(sometime)? next week or the (week|one) after'],
  [['week', 'next-week'], 'the (next|following|coming) week'],
  [['week', 'second-week'], '(sometime)? (the)? week after next'],
  [['weekend', 'this-weekend'], '(this|the|over) (the|this)? (coming)? weekend'],
  [['weekend', 'next-weekend'], 'next weekend'],
  [['month', 'this-month'], '(sometime|later|anytime|early|late|earlier)? this month'],
  [['month', 'next-month'], '(sometime|early|late|later|anytime)? (in)? next month'],
  [['month', 'next-month'], '(end|middle|beginning|start) of next month'],
  [
    ['season', 'none'],
    '(sometime|early|late|later|in|over|during)? (this|next|the) (spring|summer|autumn|fall|winter)',
  ],
  [['season', 'none'], '(sometime|early|late|later)? (this|next) (semester|term|season)'],
  [['season', 'none'], '(later|sometime|early|late)? (this|next) (year|quarter)'],
  [['season', 'none'], '(early|later)? in the new year'],
  [
    ['coming-days', 'none'],
    '(in|over|within|during|for|sometime)? (in|over|within|during)? the (next|coming|following) (few|couple|several|two|three|2|3)? (of)? (days|weeks|months)',
  ],
  [['coming-days', 'none'], '(in|over|within)? (a|the) (next)? (few|couple) (of)? (more)? (days|weeks|months)'],
  [['coming-days', 'none'], '(in|over|during) coming (days|weeks|months)'],
  [['coming-days', 'none'], 'within the (next|coming) (week|month) (or)? (so|two)?'],
  [['coming-days', 'none'], '(any|some|either) (day|time) now'],
  ...periodWording.map(([sort, phrase]) => [[sort, 'none'], phrase] as const),
]);
