# The commands of the project; `make` alone lists them.

SHELL = /bin/bash -o pipefail
SWIFT ?= swift
PROGRAM = .build/release/grants
# With the Swift libraries in the program it starts in two thirds of the time.
LINKAGE = --static-swift-stdlib

.PHONY: help demo test test-long fuzz bench check record-snapshots setup clean test-documents test-deadlines \
  pictures

help: ## Lists the commands
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 20

demo: setup ## Installs what is missing, builds, and makes everything of the sample in Exports/
	@echo "Bygger programmet (nogle minutter første gang) …"
	@# Foundation's own library makes the linker speak of mktemp.
	@$(SWIFT) build -c release $(LINKAGE) --product grants --quiet 2>&1 | sed '/the use of .mktemp. is/d'
	@.ci/demo "$(CURDIR)/$(PROGRAM)"

test: setup check ## Runs the tests
	$(SWIFT) test

test-long: setup ## Runs the tests with the long walks: minutes instead of seconds
	LONG_TESTS=1 $(SWIFT) test

fuzz: setup ## Reads broken Word files for ten minutes, drawn from a seed
	FUZZ_SECONDS=600 $(SWIFT) test --filter MutatedFiles

bench: setup ## Measures the program beside others, into Tests/Benchmarks/RESULTS.md
	@.ci/setup-bench
	@for product in grants generate-portfolio fill-template empty-program empty-program-same-libraries; do \
	  $(SWIFT) build -c release $(LINKAGE) --product $$product --quiet || exit 1; done
	@python3 Tests/Benchmarks/bench.py --build .build/release --output Tests/Benchmarks/RESULTS.md

check: ## Checks the format of the sources
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

test-documents: setup ## Reads the workbook and filled forms with other programs
	$(SWIFT) build --product grants
	$(SWIFT) build --product fill-template
	@Tests/Documents/run "$(CURDIR)/.build/debug/grants"

test-deadlines: setup ## Reads the calendar and the reminders with other programs
	$(SWIFT) build --product grants
	@Tests/Deadlines/run "$(CURDIR)/.build/debug/grants"

record-snapshots: setup ## Writes Exports/ anew from the program, to be read before it is committed
	RECORD_SNAPSHOTS=1 $(SWIFT) test --filter GoldenExports

pictures: ## Makes the pictures of the reports that the documents show
	@.ci/pictures

setup: ## Installs what is missing
	@.ci/setup

clean: ## Removes what was built; keeps Exports/ and every portfolio
	rm -rf .build .demo
