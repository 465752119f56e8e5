import * as words from '#words/sources';
import { claimPath, link, responsePath, termPath } from '../../model/links.ts';
import { eventAddress } from '../../model/chronicle.ts';
import { dateText } from '../../time/date-text.ts';
import { own } from '../../model/own.ts';
import { saidOf } from '../../model/response.ts';
import { responsesByAddress, type Citation, type Dossier } from '../../model/dossier.ts';

/** Where a source is cited: the kind of place with its colon, words for the link, and its address on the site; the ledger has no page of its own, so `null`. */
export interface CitationLink {
  kind: string;
  words: string;
  href: string | null;
}

const responseWords = (address: string, dossier: Dossier): string => {
  const response = own(responsesByAddress(dossier), address);
  if (!response) return address;
  const said = saidOf(response);
  const who = dossier.parties[response.by]?.name ?? response.by;
  const claim = dossier.claims[response.claim]?.claim ?? '';
  return said ? words.responseOn(who, dateText(said), claim) : words.noReplyOn(who, claim);
};

/** The place of a citation in words and as an address. */
export function citationLink({ noun, id }: Citation, dossier: Dossier): CitationLink {
  switch (noun) {
    case 'claim':
      return { kind: words.citing.claim, words: dossier.claims[id]?.claim ?? id, href: claimPath(id) };
    case 'response':
      return { kind: words.citing.response, words: responseWords(id, dossier), href: responsePath(id) };
    case 'event':
      return { kind: words.citing.event, words: dossier.events[id]?.title ?? id, href: eventAddress(id, dossier) };
    case 'term':
      return { kind: words.citing.term, words: dossier.terms[id]?.term ?? id, href: termPath(id) };
    case 'article':
      return { kind: words.citing.article, words: dossier.articles[id]?.title ?? id, href: link(dossier.articles[id]?.path ?? '/') };
    case 'ledger':
      return { kind: words.citing.ledger, words: dossier.pages.ledger?.title ?? id, href: null };
    case 'story':
      return { kind: words.citing.story, words: dossier.story.title, href: link('/') };
  }
}
