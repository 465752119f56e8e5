/** Which of two compared parties speak in each column, in the order in which they are compared; `null`: none are compared, and all columns are in view. */
export function comparedColumns(columns: { parties: string[] }[], compared: readonly string[] | null): string[][] | null {
  return compared && columns.map(({ parties }) => compared.filter((party) => parties.includes(party)));
}
