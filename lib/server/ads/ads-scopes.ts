/** To see ads and their creatives. Source: Marketing API, "Authorization". */
export const ADS_READ = "ads_read";
/** To create creatives and to change ads; includes reading. */
export const ADS_MANAGEMENT = "ads_management";
