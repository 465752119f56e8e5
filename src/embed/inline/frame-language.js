(({ searchParams, search, hash }, { lang }) => {
  // `?lang=` leads to the frame in that language, which says the same from then on.
  const asked = searchParams.get('lang');
  const frame = asked !== lang && [...document.querySelectorAll('link[hreflang]')].find(({ hreflang }) => hreflang === asked);
  if (frame) location.replace(frame.href + search + hash);
})(new URL(location), document.documentElement);
