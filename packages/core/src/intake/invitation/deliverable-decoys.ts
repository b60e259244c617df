/** Why a request with a day is none for work or papers. */
interface Decoy {
  /** In what is asked for. */
  readonly what?: RegExp;
  /** In the whole sentence. */
  readonly sentence?: RegExp;
}

const DECOYS: readonly Decoy[] = [
  // Questions, wishes and whereabouts.
  {
    what: /^(?:any |all |your |further |other )?(?:questions?|queries|allerg\p{L}*|dietary|preferences?|adjustments?)\b|\b(?:tell|call|ring|text|phone|message|let) (?:me|us)\b|\b(?:tunic|shirt|shoe|boot|glove|jacket|overall|uniform) sizes?\b|\badjustments? form\b|\bcar ?park\b|\bparking\b|\btraffic\b|\ballerg\p{L}+|\bvegetarian|\bvegan\b|\bmenu choices?\b/iu,
  },
  { sentence: /\b(?:allerg\p{L}+|vegetarian|vegan|halal|kosher|dietary)\b/iu },
  { what: /\b(?:half an hour|minutes|mins|an hour) of questions\b/iu },
  // What is there already, or goes on by itself.
  {
    sentence:
      /^(?![^]*\b(?:send|submit|upload|return|e-?mail|forward|scan|could (?:you|she|he|they)|(?:let|get) (?:me|us))\b)/iu,
    what: /^(?!.*\b(?:to be|must be|should be)\b)(?:[\p{L}'-]+ ){1,5}(?:is|are|was|were|opens?|closes?|isn't|aren't) (?!to\b|needed|required|due|still|missing|outstanding|wanted)/iu,
  },
  { sentence: /\b(?:there and then|on the spot)\b/iu },
  // What they will send.
  {
    what: /\b(?:links?|details?|instructions?|codes?|invites?|invitations?|agenda|directions|login|password|pass|itinerary|questions|papers?|brief|pack|scenario|confirmation|timetable|schedule)\b/iu,
    sentence:
      /\b(?:will|shall|is going to|are going to|'ll)\s(?:then |also )?(?:follow|arrive|be with you|be (?:sent|e-?mailed|shared|issued|released|provided|circulated|texted|given|handed|with you|available|posted|forwarded|made available)(?!\s(?:back|to (?:us|me|the (?:undersigned|panel|office|school)))))/iu,
  },
  // Conditions, in the languages of invitations.
  {
    what: /^(?:ob|falls|sollte|wenn|lukt|mocht|als|indien|si|au cas|s'il|se|caso|qualora|om|hvis|dersom|os|jeśli|should you|if|unless|in case|prefer|don't|doesn't)\s/iu,
  },
  { sentence: /^\W*(?:please |kindly |do |also )*note\b(?! form)/iu },
  { what: /^(?:your )?(?:screen|editor|terminal|camera|mic\p{L}*|phone|location|whereabouts)\b/iu },
  {
    what: /\bupdate$/iu,
    sentence: /\bif you(?:'d| would)? (?:like|want|wish|care)\b/iu,
  },
  { sentence: /\b(?:applicants|candidates|anyone|those) who (?:need|require|want|wish)\b/iu },
];

/** Whether that is asked of the candidate at all. */
export const isDecoy = (what: string, sentence: string): boolean =>
  DECOYS.some(
    (decoy) => (decoy.what?.test(what) ?? true) && (decoy.sentence?.test(sentence) ?? true),
  );
