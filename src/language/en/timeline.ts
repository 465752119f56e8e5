// What stands in and around the timeline. Dates, names and counts are written already.

export const nothingDated = 'Nothing is dated yet.';
export const region = (title: string): string => `Timeline: ${title}`;
export const asList = 'As a list';
export const listRegion = 'The timeline as a list';
export const skipList = 'Skip the list';

// What moves and narrows it; the keys `-` and `+` do the same.
export const controls = (chart: string): string => `Controls: ${chart}`;
export const earlier = 'Earlier';
export const later = 'Later';
export const wider = 'Zoom out';
export const closer = 'Zoom in';
export const withKey = (action: string, key: string): string => `${action} (${key})`;
export const filter = 'Filter';
export const filterLegend = 'Show only what these parties said or did';
/** Before the date as of which the dispute is viewed, or "the latest date". */
export const asOf = 'As of';
export const stepBack = 'Step back';
export const stepOn = 'Step forward';

// The overview over all of time, on which a window is moved.
export const allItems = 'All items';
export const overview = 'Overview';
export const stretch = 'Period in view';
export const stretchStart = 'Start of the period in view';
export const stretchEnd = 'End of the period in view';

export const legend = 'Legend';
export const claim = 'claim';
export const response = 'response';
export const event = 'event';
export const roughly = 'approximate date';
export const oneAccount = 'a period by one account; fades out where no end is given';

/** Lanes of two kinds of parties in one, and of more; the second label runs on in the line. */
export const twoKinds = (first: string, second: string): string => `${first}, ${second}`;
export const severalKinds = (first: string): string => `${first} and others`;

// What is said of a response as a mark: its stance, and the questions that it answers instead.
export const responseMark = (stance: string, text: string): string => `${stance}: ${text}`;
export const responseMarkAsked = (stance: string, text: string): string => `${stance}, answers the question asked: ${text}`;
export const responseMarkAnother = (stance: string, questions: string[], text: string): string =>
  `${stance}, answers another question: ${questions.map((question) => question.toLowerCase()).join(', ')}: ${text}`;

/** What kind of thing a mark is, when it was, and who acts. */
export const markTitle = {
  claim: (date: string, who: string): string => `Claim, ${date}, ${who}`,
  response: (date: string, who: string): string => `Response, ${date}, ${who}`,
  event: (date: string, who: string): string => `Event, ${date}, ${who}`,
};
// Several marks that stand as one ("12 responses").
export const countOn = (counted: string, date: string): string => `${counted}, ${date}`;
export const countBetween = (counted: string, first: string, last: string): string => `${counted}, ${first} to ${last}`;
export const countFirstLast = (counted: string, first: string, last: string): string => `${counted}, first ${first}, last ${last}`;

/** Whose a dating is where no party stands for it. */
export const bySources = (count: number): string => (count === 1 ? 'One source' : `${count} sources`);

// The panel of what is opened.
export const close = 'Close';
export const addressOf = { claim: 'Address of this claim', response: 'Address of this response', event: 'Address of this event' };
/** On the line of the date as of which the dispute is viewed. */
export const asOfDate = (date: string): string => `as of ${date}`;
