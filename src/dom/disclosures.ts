/** Buttons of a toolbar, each of which opens what stands behind it; one is open at a time, and Escape closes it. */
export function connectDisclosures(controls: HTMLElement, selector: string, signal: AbortSignal): void {
  const tools = [...controls.querySelectorAll<HTMLElement>(selector)];
  const isOpen = (tool: Element): boolean => tool.getAttribute('aria-expanded') === 'true';
  const open = (opened: HTMLElement | null): void => {
    for (const tool of tools) if (isOpen(tool) !== (tool === opened)) tool.setAttribute('aria-expanded', String(tool === opened));
  };
  for (const tool of tools) tool.addEventListener('click', () => open(isOpen(tool) ? null : tool), { signal });
  controls.addEventListener(
    'keydown',
    ({ key }) => {
      const tool = key === 'Escape' ? tools.find(isOpen) : undefined;
      open(tool ? null : (tools.find(isOpen) ?? null));
      tool?.focus();
    },
    { signal },
  );
}
