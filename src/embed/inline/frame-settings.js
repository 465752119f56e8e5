(({ searchParams }, { dataset }) => {
  for (const [name, values] of [
    ['theme', 'light dark'],
    ['background', 'transparent'],
  ]) {
    const value = searchParams.get(name);
    if (value && values.split(' ').includes(value)) dataset[name] = value;
  }
  if (searchParams.has('fit')) dataset.fit = '';
  // By the address that they gave it, some hosts know a frame again; the view that the reader chooses becomes part of it.
  dataset.source = location.href;
})(new URL(location), document.documentElement);
