// What stands in and around the timeline.

export const controls = (chart: string): string => `Controls: ${chart}`;
export const earlier = 'Earlier';
export const later = 'Later';
