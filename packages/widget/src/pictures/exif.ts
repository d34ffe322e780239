/** A point in WGS 84 degrees. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** The values from a photo's EXIF block that the form uses. */
export interface ExifFacts {
  /** The rotation of the stored picture as an EXIF value from 1 (none) to 8. */
  orientation: number;
  place?: Place;
}

const tags = { orientation: 0x112, gps: 0x8825, latitude: 2, longitude: 4 };
const short = 3;
const rational = 5;

/**
 * Parses the orientation and GPS point of an EXIF block (a TIFF header and its directories, EXIF 2.32 §4.6).
 * Never throws: truncated bytes, invalid offsets and impossible coordinates are treated as absent, as is the
 * point 0/0, which cameras write before they have a position.
 */
export function readExif(block: Uint8Array): ExifFacts {
  const view = new DataView(block.buffer, block.byteOffset, block.length);
  const facts: ExifFacts = { orientation: 1 };
  try {
    const little = view.getUint16(0) === 0x4949;
    const main = readDirectory(view, view.getUint32(4, little), little);
    const turn = main.get(tags.orientation);
    if (turn?.type === short) {
      const orientation = view.getUint16(turn.at, little);
      if (orientation > 0 && orientation < 9) facts.orientation = orientation;
    }
    const gps = main.get(tags.gps);
    const place = gps && readPlace(view, view.getUint32(gps.at, little), little);
    if (place) facts.place = place;
  } catch {
    // A DataView throws at the end of the bytes. The values that were read before that are valid.
  }
  return facts;
}

interface Entry {
  type: number;
  count: number;
  /** The position of the value or, if the value is long, of its offset. */
  at: number;
}

function readDirectory(view: DataView, start: number, little: boolean): Map<number, Entry> {
  const entries = new Map<number, Entry>();
  const count = view.getUint16(start, little);
  for (let index = 0; index < count && start + 14 + index * 12 <= view.byteLength; index++) {
    const entry = start + 2 + index * 12;
    entries.set(view.getUint16(entry, little), {
      type: view.getUint16(entry + 2, little),
      count: view.getUint32(entry + 4, little),
      at: entry + 8,
    });
  }
  return entries;
}

function readPlace(view: DataView, start: number, little: boolean): Place | undefined {
  const gps = readDirectory(view, start, little);
  /** Converts degrees, minutes and seconds into one number. The tag before `tag` names the hemisphere. */
  const degrees = (tag: number, sides: string, limit: number): number => {
    const angle = gps.get(tag);
    const side = gps.get(tag - 1);
    const sign = side ? sides.indexOf(String.fromCharCode(view.getUint8(side.at))) : -1;
    if (!angle || angle.type !== rational || angle.count !== 3 || sign < 0) return Number.NaN;
    const at = view.getUint32(angle.at, little);
    const part = (index: number) =>
      view.getUint32(at + index * 8, little) / view.getUint32(at + index * 8 + 4, little);
    const value = part(0) + part(1) / 60 + part(2) / 3600;
    return value <= limit ? Number((sign ? -value : value).toFixed(6)) : Number.NaN;
  };
  const latitude = degrees(tags.latitude, "NS", 90);
  const longitude = degrees(tags.longitude, "EW", 180);
  return Number.isNaN(latitude + longitude) || !(latitude || longitude) ? undefined : { latitude, longitude };
}
