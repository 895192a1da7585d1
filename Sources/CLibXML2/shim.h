#pragma once
#include <libxml/xmlversion.h>
// With ICU on, encoding.h pulls in <unicode/ucnv.h>, whose UErrorCode clashes with the one that
// Swift's Foundation brings along ("different definitions in different modules").
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlschemas.h>

// A handler of errors that does nothing. The type is variadic, which Swift cannot make.
static void cxml_ignore(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}
static inline xmlGenericErrorFunc cxml_silence(void) { return cxml_ignore; }
