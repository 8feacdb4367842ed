# Hilum: every target sets up what it needs by itself, in .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
APP := $(VENV)/.app
DEV := $(VENV)/.dev
DATA ?= ../shared/data
RUN ?= runs/joint
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: run test lint types contracts tests format bench fuzz screenshots translations train bundle prove dist docs third-party clean

run: $(APP)  ## start the program
	@$(BIN)/python main.py

test: $(DEV)  ## everything that must hold before a change is pushed
	$(BIN)/python tools/check.py

lint types contracts tests: $(DEV)  ## one of these alone
	$(BIN)/python tools/check.py $@

format: $(DEV)  ## put every file into the project's format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(DEV)  ## measure speed and memory, and write docs/benchmarks.md
	$(BIN)/python tests/benchmarks/run.py

fuzz: $(DEV)  ## read tens of thousands of damaged films
	$(BIN)/python tests/fuzz/fuzz_reading.py --films 20000 --seed 1

screenshots: $(DEV)  ## take the pictures of the documentation, from the sample films
	$(BIN)/python tools/screenshots

translations: $(DEV)  ## gather what must be translated into assets/translations, and compile it
	$(BIN)/python tools/translations.py

train: $(DEV)  ## train the models that ship on DATA and write them into RUN
	$(BIN)/python -m training train --recipe joint --data $(DATA) --out $(RUN)

bundle: $(DEV)  ## a folder with the whole program in dist/hilum; lists its large parts, each with its reason
	$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec
	$(BIN)/python tools/bundle/parts.py dist/hilum

prove: bundle  ## have the bundle test itself where a program has it hardest (Linux)
	$(BIN)/python tools/bundle/prove.py dist/hilum

dist: bundle  ## what is handed out: wheel, sdist, the packed bundle, bill of materials, digests
	$(BIN)/python tools/dist.py

docs: $(DEV)  ## the documentation as a site in site/
	$(BIN)/zensical build --clean --strict

third-party: $(DEV)  ## write the table of packages in THIRD_PARTY.md
	$(BIN)/python tools/third_party.py

clean:
	rm -rf build dist site $(VENV)

# A virtual environment needs Python 3.11 or later; Qt on Linux needs a few system libraries, which root may install.
$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Hilum needs Python 3.11 or later; name one with: make PYTHON=/path/to/python3.11"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@sh tools/system-libraries.sh

$(APP): pyproject.toml | $(VENV)/bin/python
	@echo "Setting up Hilum in $(VENV); this happens once."
	$(BIN)/pip install --quiet --editable .
	@touch $@

$(DEV): pyproject.toml | $(VENV)/bin/python
	@echo "Setting up Hilum's tools in $(VENV); this happens once."
	$(BIN)/pip install --quiet --editable '.[train,dev]'
	@touch $@ $(APP)
