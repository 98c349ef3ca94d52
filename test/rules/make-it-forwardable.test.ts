import { makeItForwardable } from '../../shared/rules/make-it-forwardable.ts';
import { testRule } from '../harness.ts';

testRule(makeItForwardable, {
  clean: [
    'Would you be willing to introduce me to Amir Patel, who runs search at Fernway? A blurb you can forward is below.',
    'Would you be willing to introduce me to Amir Patel, who runs search at Fernway? Here is a short paragraph you can paste: Wei builds search for libraries.',
    'Would you be willing to introduce me to Amir Patel, who runs search at Fernway? My work is here: https://example.org/wei.',
    'Would you tell me whether the lens of your camera is heated?',
    'Would you be willing to introduce me to Amir Patel, who runs search at Fernway?\n\n> Wei Lin builds search at a library co-op and has one question.',
    'You both said yes to this introduction. Ana runs the night bus.',
    'Would you be willing to introduce me to Amir Patel, who runs search at Fernway? Here is a blurb you can forward: [who I am, and my one question].',
  ],
  flagged: [
    {
      draft: '[|Would you be willing to introduce me|] to Amir Patel, who runs search at Fernway?',
      message: 'Nothing to forward yet, so Dana has to write the introduction for you.',
      severity: 'hint',
      fixed:
        'Would you be willing to introduce me to Amir Patel, who runs search at Fernway? Here is a blurb you can forward: [who I am, and my one question].',
    },
    {
      draft: '[|Could you introduce me to Lucia Bram|] at Northwind? A no is fine.',
      fixed:
        'Could you introduce me to Lucia Bram at Northwind? Here is a blurb you can forward: [who I am, and my one question]. A no is fine.',
    },
    {
      draft: '[|Could you connect me|] with Piet Bos, who restores organs in Ghent?',
      fixed:
        'Could you connect me with Piet Bos, who restores organs in Ghent? Here is a blurb you can forward: [who I am, and my one question].',
    },
    {
      draft: 'I build search for libraries. [|Would you be open to introducing me|] to Amir Patel?',
      fixed:
        'I build search for libraries. Would you be open to introducing me to Amir Patel? Here is a blurb you can forward: [who I am, and my one question].',
    },
    {
      draft: '[|Would you put me|] in touch with Ana Roy at Halden Boats?',
      fixed:
        'Would you put me in touch with Ana Roy at Halden Boats? Here is a blurb you can forward: [who I am, and my one question].',
    },
    {
      draft:
        'Hello Mr. Haddad,\n\n[|Would you introduce me to Dr. Sato|], who leads the peat lab?\n\nThank you,\nGrace',
      fixed:
        'Hello Mr. Haddad,\n\nWould you introduce me to Dr. Sato, who leads the peat lab? Here is a blurb you can forward: [who I am, and my one question].\n\nThank you,\nGrace',
    },
  ],
});
