/** So many signs fit into a cell; of more so many are drawn, and then how many there are besides. */
export const ROOM = { all: 3, drawn: 2 };
