import { gutter, metricsIn, type Frame, type Metrics } from '../frame.ts';
import { BOLD, coarseness, filledLanes, packedAt, PAD, roomOf } from './lane-packing.ts';
import { widest, wrapped } from '../../../text/width.ts';
import type { TimelineContent } from '../content.ts';

/** How many sub-rows a lane gets for its marks alone, before others get room for labels. */
const MOST_BARE = 6;

/** A lane's name in lines that fit where it stands: beside or in its lane, or over it within its breadth. */
export function nameLines(label: string, breadth: number, frame: Frame): string[] {
  const width = frame.compact ? frame.width : gutter(frame) - 8;
  return wrapped(label, frame.orientation === 'horizontal' ? width : breadth - PAD, metricsIn(frame).font * BOLD);
}

/** What each of some wants gets of `room`: what it needs at least, and of the rest a share by what it wants more. */
const shared = (wants: { least: number; more: number }[], room: number): number[] => {
  const total = (of: (want: { least: number; more: number }) => number): number => wants.reduce((sum, want) => sum + of(want), 0);
  const rest = Math.max(0, room - total(({ least }) => least));
  const share = rest / (total(({ more }) => more) || 1);
  return wants.map(({ least, more }) => least + more * share);
};

const horizontal = (shown: TimelineContent, frame: Frame, metrics: Metrics): number[] => {
  const { pitch, line } = metrics;
  if (frame.compact) return shown.lanes.map(() => (frame.most ?? 0) / shown.lanes.length);
  const room = roomOf(shown.lanes.length, metrics);
  const free = { ...frame, most: undefined };
  const filled = filledLanes(shown, frame);
  const coarse = coarseness(filled, frame);
  const bare = { ...metrics, label: 0, rivals: 'tight' as const, coarse: Math.max(2, coarse) };
  const wants = filled.map((each) => {
    const named = Math.max(pitch, nameLines(each.lane.label, 0, frame).length * line) + 2 * PAD;
    if (frame.folded?.includes(each.lane.id)) return { least: named, more: 0 };
    const least = Math.max(named, Math.min(packedAt(each, free, room, bare).breadth, MOST_BARE * pitch) + 2 * PAD);
    return { least, more: Math.max(0, packedAt(each, free, room, { ...metrics, coarse }).breadth + 2 * PAD - least) };
  });
  const full = wants.map(({ least, more }) => least + more);
  const needed = full.reduce((sum, breadth) => sum + breadth, 0);
  return frame.most === undefined || needed <= frame.most ? full : shared(wants, frame.most);
};

const vertical = (shown: TimelineContent, frame: Frame, metrics: Metrics): number[] => {
  const room = frame.width - gutter(frame);
  const bare = { ...metrics, label: 0, rivals: 'party' as const };
  const wants = filledLanes(shown, frame).map((filled) => {
    const { lane } = filled;
    const least = widest(lane.label.split(' '), metrics.font * BOLD) + PAD;
    if (frame.folded?.includes(lane.id)) return { least, more: 0 };
    return { least, more: Math.max(1, packedAt(filled, frame, room, bare).breadth + 2 * PAD - least) };
  });
  return shared(wants, room).map((breadth) => Math.min(breadth, room));
};

/** How broad the lanes are in a frame, in px, its extent given: a zoomed timeline keeps those that it began with. */
export function laneBreadths(shown: TimelineContent, frame: Frame): number[] {
  return (frame.orientation === 'horizontal' ? horizontal : vertical)(shown, frame, metricsIn(frame));
}
