/*
** Addresses of the net inside running text.
*/
#ifndef PARALLAX_ADDRESS_H
#define PARALLAX_ADDRESS_H

#include <stddef.h>

/*
** Length of the URL at 's', 0 if none: "scheme://...", "www....", or a
** "doi:10....". Marks at its end that belong to the sentence are left out,
** and so is a closing bracket that the URL does not open. O(length).
*/
size_t address_url(const char *s, const char *e);

/*
** Length of the bare host at 's' with its path, 0 if none: labels joined by
** points, the last a known top-level domain in lower case ("Gawker.com",
** "cra.org/a"). '*seen' gets the number of bytes looked at: where there is no
** host, none starts among them either.
*/
size_t address_host(const char *s, const char *e, size_t *seen);

/* Where the next e-mail address is; start with all zero. */
struct address_mail {
  size_t start, end; /* of the address found last */
  size_t seen;       /* no '@' before this offset is left to look at */
};

/*
** End of the e-mail address that starts at 'k', 0 if none does. To be called
** with growing 'k': the whole series of calls is O(n).
*/
size_t address_mail(struct address_mail *m, const char *text, size_t n, size_t k);

#endif
