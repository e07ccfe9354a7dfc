SWIFT ?= swift
# An undeclared import of a sibling module can build by luck of order; so it is an error.
FLAGS = --explicit-target-dependency-import-check error
FORMATTED = Sources Tests LibPQ Schema Benchmarks Tools Package.swift
CAIBIAN = .build/debug/caibian
export SWIFT

.DEFAULT_GOAL := help

help: ## Say what each target does
	@sed -n 's/^\([a-z-]*\):.* ## \(.*\)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

run: build ## See the main job: a repost and a submission, from draft to published page
	@Samples/tongxiang/morning.sh

desk: build ## Open the sample newsroom in a browser, with sign-in links for the sample people; PORT (8080) says where
	@PORT=$(PORT) Samples/tongxiang/desk.sh

walk: build ## Walk a morning at the desk in a real browser; PICTURES=FOLDER keeps what each page looks like
	@.ci/browser
	@PYTHONPATH=.build/browser /usr/bin/python3 Tests/Desk/walk.py $(CAIBIAN) Samples/tongxiang $(if $(PICTURES),--pictures $(PICTURES))

test: setup ## Pass all tests, with a throw-away PostgreSQL
	@$(SWIFT) test $(FLAGS) --package-path LibPQ
	@$(SWIFT) test $(FLAGS) --package-path LibPQ/Instruments
	@$(SWIFT) test $(FLAGS)

build: setup ## Build everything
	@$(SWIFT) build $(FLAGS)

setup: ## Install what is missing, or say what
	@.ci/setup

format: ## Put the code into the house's form
	@$(SWIFT) format --in-place --recursive $(FORMATTED)

bench: setup ## Measure database access, articles' lives, copies, rights, foreign inputs and pages; goals are checked
	@Benchmarks/run
	@status=0; for part in workflow copies rights foreign pages; do echo; Benchmarks/$$part || status=1; done; exit $$status

bench-workflow: setup ## Measure articles' lives and queues only
	@Benchmarks/workflow

bench-copies: setup ## Measure the search for copies only
	@Benchmarks/copies

bench-rights: setup ## Measure rights only
	@Benchmarks/rights

bench-foreign: setup ## Measure how work grows with the worst letters, pages and texts
	@Benchmarks/foreign

bench-pages: setup ## Say how rightly saved and copied pages are read; PAGES=FOLDER takes others than the project's
	@Benchmarks/pages $(PAGES)

sanitize: setup ## Test the database access under ThreadSanitizer and AddressSanitizer
	@$(SWIFT) test --package-path LibPQ --sanitize=thread --scratch-path LibPQ/.build-tsan --filter LibPQTests
	@ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --package-path LibPQ --sanitize=address --scratch-path LibPQ/.build-asan --filter LibPQTests

soak: setup ## The long forms of the random, racing and killing tests
	@CAIBIAN_SOAK=1 $(SWIFT) test $(FLAGS) --package-path LibPQ
	@CAIBIAN_SOAK=1 $(SWIFT) test $(FLAGS)
	@for mode in session transaction; do CAIBIAN_POOLER=$$mode $(SWIFT) test $(FLAGS) --filter ContractTests || exit 1; done

fuzz: setup ## Break inputs at random for ten minutes for each reader; MINUTES says how many, READERS="letter page" which
	@CAIBIAN_FUZZ_MINUTES=$(or $(MINUTES),10) $(if $(READERS),CAIBIAN_FUZZ_READERS="$(READERS)") $(SWIFT) test $(FLAGS) --filter FuzzTests

mutate: setup ## Change the rules at random, and list what no test notices; COUNT (200) and SEED (1) say which changes
	@Tools/Mutate/run $(or $(COUNT),200) $(or $(SEED),1)

lint: ## Check the form of the code
	@$(SWIFT) format lint --strict --recursive $(FORMATTED)

exact-text: build ## Check that texts which decide are compared by their bytes
	@.ci/exact-text

up: build ## Start the private PostgreSQL
	@$(CAIBIAN) up

down: build ## Stop the private PostgreSQL
	@$(CAIBIAN) down

migrate: build ## Bring the database's schema up to date
	@$(CAIBIAN) migrate

schema: build ## Write Schema/current.sql anew from the steps
	@.ci/schema > .build/current.sql && mv .build/current.sql Schema/current.sql

docs: build ## Write docs/workflow.md and docs/authorisation.md anew from the tables
	@$(CAIBIAN) newsroom workflow --markdown > .build/workflow.md && mv .build/workflow.md docs/workflow.md
	@$(CAIBIAN) newsroom authorisation --markdown > .build/authorisation.md && mv .build/authorisation.md docs/authorisation.md

verify: setup lint build exact-text ## Everything that CI checks before it runs the README
	@.ci/schema | diff -u Schema/current.sql - || { echo "Schema/current.sql is not what the steps make: make schema"; exit 1; }
	@$(CAIBIAN) newsroom workflow --markdown | diff -u docs/workflow.md - || { echo "docs/workflow.md is not the table's: make docs"; exit 1; }
	@$(SWIFT) test $(FLAGS) --package-path LibPQ
	@$(CAIBIAN) newsroom authorisation --markdown | diff -u docs/authorisation.md - || { echo "docs/authorisation.md is not the rules': make docs"; exit 1; }
	@$(SWIFT) test $(FLAGS)

.PHONY: help run desk walk test build setup format bench bench-workflow bench-copies bench-rights bench-foreign bench-pages sanitize soak fuzz mutate lint exact-text up down migrate schema docs verify
