import { labelled } from '#words/text';
import { shortDateText } from '../../time/date-text.ts';
import { DAY, timeScale, type Extent } from '../../time/scale.ts';
import type { TimelineContent } from './content.ts';
import { gutter, mostLandmarks, ROW, WIDTHS, type Frame } from './frame.ts';
import { placedLandmarks, type PlacedLandmark } from './landmarks.ts';
import type { Lane } from './lanes.ts';
import { leaderOf, located, type Located, type View } from './located.ts';
import type { Mark } from './marks.ts';
import type { Filling } from './packing/packed.ts';
import { isMarkSeen } from './seen.ts';

/** How many datings a lane has at rest: on a wide page, where there is less room, and where there is little. */
const DATINGS = { wide: 5, few: 4, least: 2 };

const crowding = ({ rows }: TimelineContent, { width }: Frame, isNear: boolean): Pick<Filling, 'datings' | 'few'> => {
  const few = width < WIDTHS.wide;
  return { few: few && !isNear, datings: isNear ? Infinity : !few ? DATINGS.wide : rows ? DATINGS.least : DATINGS.few };
};

/** A lane with its marks in view, in their places along time, and how it is to be filled. */
export interface FilledLane {
  lane: Lane;
  marks: Located[];
  filling: Filling;
}

/** A timeline before it is packed: its lanes, its landmarks, and where its knot lies, px along time. */
export interface Filled {
  lanes: FilledLane[];
  landmarks: PlacedLandmark[];
  knot: Extent | null;
}

/** From how many px a day has marks have names of their own. */
const NAMED = 0.5;
/** How narrow a knot must be so that its marks are only counted, and how wide its band is at least, px. */
const KNOT = { most: 24, least: 8 };

const knotOf = (knot: Extent | null, { extent, scale }: View): Extent | null => {
  if (!knot || knot[1] <= extent[0] || knot[0] >= extent[1]) return null;
  const [from, to] = [scale(knot[0]), scale(knot[1])];
  const more = Math.max(0, (KNOT.least - to + from) / 2);
  return to - from > KNOT.most ? null : [from - more, to + more];
};

const naming =
  ({ parties }: TimelineContent, lane: Lane, isNear: boolean): Filling['name'] =>
  ({ party, title, date }, covering) => {
    if (!isNear) return null;
    const who = lane.parties.length > 1 ? (parties[party]?.short ?? party) : '';
    const words = [who, covering ? shortDateText(date) : '', title].filter(Boolean);
    return words.length === 0 ? null : words.reduceRight((text, before) => labelled(before, text));
  };

const landmarksOf = (lanes: FilledLane[], frame: Frame, width: number, knot: Extent | null): PlacedLandmark[] => {
  const all = lanes.flatMap(({ marks }) =>
    marks.flatMap((each) => {
      const { landmark, id } = each.mark;
      const x = leaderOf(each);
      if (!landmark || x < 0 || x > width) return [];
      return [{ id, x: knot && x >= knot[0] && x <= knot[1] ? (knot[0] + knot[1]) / 2 : x, ...landmark }];
    }),
  );
  return placedLandmarks(all, [0, width], mostLandmarks(frame));
};

/** The lanes of a frame with what is to be seen in each, and the landmarks that are named over them. */
export function filledLanes(shown: TimelineContent, frame: Frame): Filled {
  const width = frame.width - gutter(frame);
  const view: View = { extent: frame.extent, scale: timeScale(frame.extent, [0, width]) };
  const knot = knotOf(shown.knot ?? null, view);
  const isNear = width / ((frame.extent[1] - frame.extent[0]) / DAY) >= NAMED;
  const seen = Map.groupBy(
    shown.marks.filter((mark) => isMarkSeen(mark, frame.extent)),
    ({ party }) => party,
  );
  const marksOf = (lane: Lane): Mark[] => lane.parties.flatMap((party) => seen.get(party) ?? []);
  const lanes = shown.lanes.map((lane) => ({
    lane,
    marks: located(marksOf(lane), view, ROW / 3),
    filling: { origin: view.scale(0), knot, coarse: 1, all: isNear, ...crowding(shown, frame, isNear), name: naming(shown, lane, isNear) },
  }));
  return { lanes, landmarks: landmarksOf(lanes, frame, width, knot), knot };
}
