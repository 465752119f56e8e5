/** How large a picture is, in px (CSS), as it is meant to be shown. */
export interface PictureSize {
  width: number;
  height: number;
}
