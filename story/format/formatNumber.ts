const grouped = new Intl.NumberFormat("en", { useGrouping: "min2", maximumFractionDigits: 2 });

/** 12,000, but 2015: four digits may be a year and read well as they are. */
export const formatNumber = (value: number): string => grouped.format(value);
