import { phrases } from '../text/phrases.ts';
import type { Medium } from './fact.ts';

export type MediumPhrase = Medium['kind'] | 'where' | 'spot';

const APP =
  '(zoom|skype|webex|facetime|teams|google meet|gmeet|hangout|hangouts|google hangouts|jitsi|whereby|microsoft teams|ms teams|screen hero|bluejeans|gotomeeting|video)';

/** Words that name a channel or place; `where` and `spot` depend on the name that follows. */
export const mediumPhrases = phrases<MediumPhrase>({
  video: [
    `(on|via|over|through|by|using|in)? (a|an|the|our|my)? ${APP} (call|chat|meeting|conference|link|session|room|test run|video|videoconference|videoconferencing platform|conversation)?`,
    'video (call|chat|conference|meeting|conversation)',
    '(video conference|videoconference|videoconferencing|videocall|video link)',
    'virtual (coffee|coffee chat|chat|meeting|tea|lunch|call|visit)',
    '(virtually|online|remotely)',
  ],
  phone: [
    '(a|an|the|our|this|15 minute|quick|short|brief|minute|minutes|introductory|intro|follow up|conference|discovery|exploratory) (quick|short|brief|phone|conference|introductory)? (call|phone call|phone chat|phone conversation|telephone call|telephone conversation|teleconference|conference call)',
    '(call|calls) (with|to discuss|about|next|this|on|sometime|for|at)',
    '(phone|conference|telephone|intro|introductory) (call|chat|conversation|interview|meeting)',
    '(on|over|by|via) (the)? (phone|telephone|cell|mobile|line|call)',
    '(give|giving) (me|you|us) a (call|ring|buzz)',
    "(i'll|i can|i could|i will|we'll|we can|i would|i'd be happy to|happy to|can i|could i|may i|let me|i'd like to) .. (call|phone|ring|dial) (you|your)",
    '(schedule|arrange|set up|hop on|jump on|get on|book) (a|an|the)? .. (call|phone)',
    '(have|do|take) (a|an|the|another) .. call',
    'phone',
    '(call|ring|phone) me (at|on|tomorrow|today|this|next|by|before|after|when)',
    'instant messenger',
  ],
  place: [
    '(lunch|dinner|breakfast|brunch|coffee|drinks) (at|on|next|this|in|near|together|tomorrow|tonight|sometime|soon|some|to|with|or)',
    '(for|do|have|grab|over|to) (lunch|dinner|breakfast|brunch|coffee|drinks|tea)',
    '(face to face|in person|in the flesh|onsite|on site|on campus)',
    '(grab|get|have|do|buy you|buying you|meet for|over|for|at|treat you to|take you to|take you out for|share|go for|go to|join me for|join us for|quick|can do|up for|out for|an early|early|late|sit down over) (a|an|some|quick|early|late|leisurely|long|casual)? .. (coffee|lunch|dinner|breakfast|drinks|drink|beer|beers|guinness|tea|brunch|pint|meal|cocktails|cocktail|pizza|luncheon|picnic|happy hour|supper)',
    '(coffee|lunch|dinner|breakfast|drinks|brunch) (at|on|with|sometime|some|next|this|in|near|together|tomorrow|or)',
    '(at|in|to|by|visit|visiting|near) (your|our|my|the|his|her) .. (office|offices|campus|building|lab|headquarters|home|house|place|store|shop|restaurant|cafe|café|bar|park|library|museum|gym|clinic|hall|hotel|ballroom|club|conference|booth|stand|lobby|studio|school|church|room|theater|theatre|cafeteria|canteen|suite|floor|stadium|field|court|garden|farm|market)',
    '(come|coming|fly|flying|drive|driving|travel|get|head|stop) (down|up|over|out) to ..',
    'at <number> ..? (street|st|avenue|ave|road|rd|lane|drive|boulevard|blvd|square|place|way|court)',
    '(visit|visiting|tour|touring|see) (your|our|my) .. (collection|farm|workshop|garden|archive|archives|plant|factory|site|facility|facilities|shop|studio|lab|laboratory|office|museum|gallery|school|class|classroom|store|home|stall|warehouse|vineyard|clinic|kitchen|campus|library)',
    '(stop|drop|come|swing) by (your|the|my|our)? .. (office|desk|lab|booth|place|house|room)?',
    '(at|to|by|near|in|from|visit) (my|your|our) (office|place|desk|house|home|campus)',
    '(on|in) the <number> ..? floor',
    '(room|suite|building|conference room|hall) <number>',
    '^ (lunch|coffee|dinner|drinks|breakfast|brunch|beer|tea) $',
    '(sit|sitting) down (together|with|over|for|in)',
  ],
  mail: [
    '(reply|replying|respond|responding|answer|answering) (to|in|on|below) (this|the) (e mail|email|mail|message|thread|note|post)',
    '(by|via|over|through|in|per) (return)? (e mail|email|mail|slack|text|whatsapp|linkedin|signal|discord|post|reply|chat|message|sms|telegram|github|fax)',
    '(reply|respond|answer|comment|comments|review|reviews|feedback|conversation) .. (by|via|over|in|on|through) (this|the|a|an|our|github)? .. (email|e mail|mail|slack|doc|document|thread|issue|issues|pr|form|github|discord|channel|comments|survey)',
    '(in|on|via|through) (a|the|this|our)? (github|gitlab|jira) (issue|issues|pr|prs|discussions|thread)?',
    '(in|into|on|to|via|through|using) (this|the|our|my|a) .. (form|poll|survey|doodle|spreadsheet|sheet|tracker|wiki|google form|questionnaire|portal|channel|google doc|travel sheet|sign up sheet|shared doc)',
    '(in|on) (this|the) (form|poll|survey|doodle|whenisgood|spreadsheet|google doc|google form|thread|channel|google sheet|sheet)',
    '(to|add|fill|fill in|fill out|complete|via|through|with) (this|the|our|my) (form|poll|survey|doodle|whenisgood|spreadsheet|google form|questionnaire)',
    '(text|message|dm|slack|email|e mail) me (back|at|on|here)?',
    'write me back',
  ],
  spot: ['at (your|our|my|his|her|their) ..'],
  where: ['(at|in|to|on|near|outside|visit|visiting) (the|downtown|central|our|my|your)?'],
});
